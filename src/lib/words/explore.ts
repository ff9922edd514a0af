import { editor } from "./explore/editor.js";
import { engine } from "./explore/engine.js";
import { result } from "./explore/result.js";
import { reference } from "./explore/reference.js";
import { examples_list } from "./explore/examples_list.js";
import { sections } from "./section.js";

/** The words of the page for questions of one's own, a part of the page a part. */
export const explore = sections({ editor, engine, result, reference, examples_list });

/** The page's words in one language. */
export type ExploreWords = (typeof explore)["en"];
