import { every } from "./charts/every.js";
import { bridge } from "./charts/bridge.js";
import { ladder } from "./charts/ladder.js";
import { months } from "./charts/months.js";
import { drift } from "./charts/drift.js";
import { whale } from "./charts/whale.js";
import { lorenz } from "./charts/lorenz.js";
import { tier_matrix } from "./charts/tier_matrix.js";
import { movements } from "./charts/movements.js";
import { pyramid } from "./charts/pyramid.js";
import { sections } from "./section.js";

/** The words of the charts that several pages draw, a chart a part. */
export const charts = sections({
  every,
  bridge,
  ladder,
  months,
  drift,
  whale,
  lorenz,
  tier_matrix,
  movements,
  pyramid,
});
