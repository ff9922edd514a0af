/** Lets a part of a drawing do something by a click, Enter or space. */
export function onPress(node: SVGElement, act: () => void): void {
  node.addEventListener("click", act);
  node.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    act();
  });
}
