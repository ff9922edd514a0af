import { urlState } from "../state.js";
import { joinIds, splitIds } from "./address.js";

/** What a reader chose on the exit page, kept in its address: who would leave, the share of hours re-used, the search and the sorting. */
export function exitChoice() {
  const state = urlState({
    ids: "",
    reuse: "0",
    q: "",
    sort: "revenue",
    direction: ["descending", "ascending"],
  });
  const chosen = () => splitIds(state.get().ids);
  const choose = (ids: readonly string[]) => state.set({ ids: joinIds([...new Set(ids)]) });
  const drop = (customerId: string) => choose(chosen().filter((id) => id !== customerId));
  return {
    state,
    /** The numbers of those who would leave. */
    chosen,
    choose,
    drop,
    clear: () => state.choose({ ids: "" }),
    /** Adds a customer, or takes it out. */
    toggle(customerId: string) {
      if (chosen().includes(customerId)) drop(customerId);
      else choose([...chosen(), customerId]);
    },
    /** Share of the hours freed that is re-used, 0 to 1. */
    share: () => Math.min(100, Math.max(0, Number(state.get().reuse) || 0)) / 100,
  };
}
export type ExitChoice = ReturnType<typeof exitChoice>;
