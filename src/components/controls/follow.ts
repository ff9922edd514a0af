/** What a control follows. */
interface Followed {
  on(listener: (selection: unknown, isReturn: boolean) => void): unknown;
}

/** Puts a control where the address has it after Back and Forward: `value` says where that is. */
export function follow(control: HTMLElement, state: Followed, value: () => string): void {
  state.on((_selection, isReturn) => {
    if (isReturn) put(control, value());
  });
}

function put(control: HTMLElement, value: string): void {
  for (const input of control.querySelectorAll<HTMLInputElement | HTMLSelectElement>("input, select")) {
    if (input.type === "radio") (input as HTMLInputElement).checked = input.value === value;
    else input.value = value;
    if ("options" in input && input.selectedIndex < 0) input.selectedIndex = 0;
  }
}
