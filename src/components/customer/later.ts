/** What a customer's page shows below its first chart; the page loads it once that is drawn. */
export { Activities } from "./activities.js";
export { BridgePart } from "./bridge_part.js";
export { CustomerContextView } from "./customer_context.js";
export { LinesAhead } from "./lines_ahead.js";
export { Limits } from "./limits.js";
export { TalkView } from "./talk_view.js";
export { TierHistory } from "./tier_history.js";
export { AttentionNote, TrendNote } from "./standing_notes.js";
