import { finding } from "./summary/finding.js";
import { key } from "./summary/key.js";
import { movers } from "./summary/movers.js";
import { talk } from "./summary/talk.js";
import { fresh } from "./summary/fresh.js";
import { overlooked } from "./summary/overlooked.js";
import { stopped } from "./summary/stopped.js";
import { reviews } from "./summary/reviews.js";
import { trust } from "./summary/trust.js";
import { restated } from "./summary/restated.js";
import { untold } from "./summary/untold.js";
import { not_found } from "./summary/not_found.js";
import { sections } from "./section.js";

/** The words of the summary, a part of the page a part, and those of an address that holds no page. */
export const summary = sections({
  finding,
  key,
  movers,
  talk,
  fresh,
  overlooked,
  stopped,
  reviews,
  trust,
  restated,
  untold,
  not_found,
});
