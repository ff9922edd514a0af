import type { Token } from "stream-json/parser.js";
import { Fault } from "../../../lib/fault.js";
import { JsonTree, jsonTokens, type JsonFile, type JsonNode } from "./json_tree.js";

/** Lists and objects in each other beyond which a file is no list of records; every token looks at all that it stands in. */
const deepest = 200;

/** What stands in a json file. */
export interface JsonSurvey {
  /** Place of each list of objects or lists that is not within another list, as `data.orders`, empty at the top → items. */
  lists: Map<string, number>;
  /** Objects at the top: more than one is ndjson. */
  objectCount: number;
}

/** Looks through a json file for the lists of records it holds. */
export async function surveyJson(source: JsonFile): Promise<JsonSurvey> {
  const survey: JsonSurvey = { lists: new Map(), objectCount: 0 };
  const where = new Place(source.file);
  for await (const token of jsonTokens(source)) {
    if (opens(token)) {
      if (where.depth === 0 && token.name === "startObject") survey.objectCount++;
      if (where.isInList && where.listDepth === 1)
        survey.lists.set(where.name, (survey.lists.get(where.name) ?? 0) + 1);
    }
    where.take(token);
  }
  return survey;
}

/** The items of one list; for the top (`""`) also objects that stand one after the other. */
export async function* jsonItems(source: JsonFile, place: string): AsyncGenerator<JsonNode> {
  const where = new Place(source.file);
  let tree: JsonTree | null = null;
  for await (const token of jsonTokens(source)) {
    if (!tree && opens(token)) {
      const isItem = where.isInList && where.listDepth === 1 && where.name === place;
      if (isItem || (place === "" && where.depth === 0 && token.name === "startObject"))
        tree = new JsonTree(source.file);
    }
    if (!tree) where.take(token);
    else {
      const item = tree.take(token);
      if (!item) continue;
      yield item;
      tree = null;
    }
  }
}

function opens({ name }: Token): boolean {
  return name === "startObject" || name === "startArray";
}

/** Where in a json file the tokens have come to. */
class Place {
  private readonly levels: { isList: boolean; key: string }[] = [];
  constructor(private readonly file: string) {}

  get depth(): number {
    return this.levels.length;
  }

  get isInList(): boolean {
    return this.levels.at(-1)?.isList ?? false;
  }

  get listDepth(): number {
    return this.levels.filter(({ isList }) => isList).length;
  }

  get name(): string {
    return this.levels
      .filter(({ isList }) => !isList)
      .map(({ key }) => key)
      .join(".");
  }

  take(token: Token): void {
    const top = this.levels.at(-1);
    if (token.name === "keyValue" && top) top.key = token.value;
    else if (opens(token) && this.depth === deepest)
      throw new Fault(
        "json-too-deep",
        `lists and objects stand more than ${deepest} deep in each other; export a list of records`,
        { file: this.file },
      );
    else if (opens(token)) this.levels.push({ isList: token.name === "startArray", key: "" });
    else if (token.name === "endObject" || token.name === "endArray") this.levels.pop();
  }
}
