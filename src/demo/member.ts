import type { Customer } from "./plan.js";
import type { Story } from "./stories.js";

/** A customer with the story planted on it, if any. */
export interface Member extends Customer {
  story: Story | null;
  /** A slip that talking ended, planted on an ordinary customer. */
  episode: Episode | null;
}

/** A slip that talking ended: orders took so many times the hours, from one month up to and including that of the conversation. */
export interface Episode {
  /** Yearly revenue of the ordinary customer on whom it is planted, about. */
  revenue: number;
  beginsBeforeEnd: number;
  talkedBeforeEnd: number;
  times: number;
  /** What the conversation aimed at, as a part of what it brought. */
  aim: number;
  talk: Omit<Talk, "ago">;
}

/** One conversation: months before the end of the demo, when to look again (as the export writes it), and its state. */
export interface Talk {
  ago: number;
  review: string;
  state: "open" | "done";
}
