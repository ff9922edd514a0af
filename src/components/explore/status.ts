import { element } from "../dom.js";

/** What is going on, as a sentence and, while bytes or rows arrive, a bar. */
export interface Status {
  readonly node: HTMLElement;
  /** A sentence that is also read out. */
  say(sentence: string): void;
  /** A sentence that is read out only, since it is seen elsewhere. */
  tell(sentence: string): void;
  /** How far something is, 0–1, or null where its end is not known; seen, but not read out at every step. */
  progress(sentence: string, done: number | null): void;
}

/** A line that tells what is going on. */
export function Status(label: string): Status {
  const bar = element("progress", { max: 1, "aria-label": label, hidden: true });
  const seen = element("span");
  const spoken = element("span", { role: "status" });
  const speak = (sentence: string, isUnseen: boolean) => {
    bar.hidden = true;
    seen.textContent = "";
    spoken.textContent = sentence;
    spoken.classList.toggle("unseen", isUnseen);
  };
  return {
    node: element("p", { class: "explore-status" }, bar, seen, spoken),
    say: (sentence) => speak(sentence, false),
    tell: (sentence) => speak(sentence, true),
    progress(sentence, done) {
      bar.hidden = false;
      if (done === null) bar.removeAttribute("value");
      else bar.value = done;
      spoken.textContent = "";
      seen.textContent = sentence;
    },
  };
}
