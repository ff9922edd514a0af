import { urlState } from "../state.js";

/** What filters nothing. */
export const noFilter = { q: "", result: "", review: "", account_manager: "" } as const;

/** What a reader chose on the page of conversations, kept in its address: search, filters and sorting. */
export const talkState = () =>
  urlState({
    ...noFilter,
    sort: "effect_amount",
    direction: ["descending", "ascending"],
  });
export type TalkState = ReturnType<typeof talkState>;
