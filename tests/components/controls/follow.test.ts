// @vitest-environment jsdom
import { beforeEach, expect, test } from "vitest";
import { follow } from "../../../src/components/controls/follow.js";
import { KeptSearch } from "../../../src/components/controls/search_control.js";
import { SelectControl } from "../../../src/components/controls/select_control.js";
import { SwitchControl } from "../../../src/components/controls/switch_control.js";
import { urlState } from "../../../src/components/state.js";

const choices = ["a", "b", "c"].map((value) => ({ value, label: value.toUpperCase() }));

beforeEach(() => history.replaceState(null, "", "/pyramid.html"));

/** What Back or Forward does: the address changes, and the page hears of it. */
function goBackTo(query: string): void {
  history.replaceState(null, "", `/pyramid.html${query}`);
  dispatchEvent(new PopStateEvent("popstate"));
}

test("switches, drop-downs and searches stand where Back has the address, a value that is no choice as the first", () => {
  const state = urlState({ one: ["a", "b", "c"], two: "", q: "" });
  const options = { label: "Which", value: "a", onChange: () => undefined };
  const [one, two] = [SwitchControl(choices, options), SelectControl(choices, options)];
  follow(one, state, () => state.get().one);
  follow(two, state, () => state.get().two);
  const search = KeptSearch(state, "Search");
  const shown = () => [
    one.querySelector<HTMLInputElement>("input:checked")?.value,
    two.querySelector("select")!.value,
    search.querySelector("input")!.value,
  ];
  goBackTo("?one=c&two=b&q=bos");
  expect(shown()).toEqual(["c", "b", "bos"]);
  goBackTo("?two=gone");
  expect(shown()).toEqual(["a", "a", ""]);
});
