import { attentionBands, type AttentionBand } from "../../lib/hours/attention_bands.js";
import type { Report } from "../report.js";
import { urlState } from "../state.js";
import type { AttentionData } from "./attention_data.js";

/** The key of all teams in the address; a team's own name can be any text. */
export const everyTeam = "";

/** What a reader chose on the attention page, kept in its address: the team whose hours are scarce, the band and the sorting. */
export function attentionChoice(data: Pick<AttentionData, "teams">, { formats }: Pick<Report, "formats">) {
  const state = urlState({
    team: everyTeam,
    band: ["all", ...attentionBands],
    sort: "per_hour",
    direction: ["ascending", "descending"],
  });
  const names = data.teams
    .map(({ team }) => team)
    .filter((team) => team !== "")
    .sort(formats.compare);
  return {
    state,
    /** The teams that can be chosen. */
    names,
    /** The team chosen; null for all of them. */
    team() {
      const { team } = state.get();
      return names.includes(team) ? team : null;
    },
    /** The band chosen; null for all of them. */
    band(): AttentionBand | null {
      const { band } = state.get();
      return band === "all" ? null : band;
    },
  };
}
export type AttentionChoice = ReturnType<typeof attentionChoice>;
