import { describe, expect, it } from "vitest";
import { clipApart } from "../../../src/components/charts/clip_apart.js";

// Outside of a browser a letter of 12 pixels counts 7.2 wide: twenty letters are 144.
describe("clipApart", () => {
  const branches = [
    "Handelsonderneming Noord, filiaal 1 te Assen",
    "Handelsonderneming Noord, filiaal 12 te Assen",
  ];
  it("leaves out the middle of names that would be cut to the same text, up to where they differ", () =>
    expect(branches.map(clipApart(branches, 144))).toEqual(["Handelson…1 te Assen", "Handelson…12 te Ass…"]));
  it("cuts others at their end, as ever, and leaves short ones whole", () => {
    const names = ["Handelsonderneming Noord, filiaal 1", "Groothandel voor bouw en installatie", "Bos"];
    expect(names.map(clipApart(names, 144))).toEqual(["Handelsonderneming…", "Groothandel voor bo…", "Bos"]);
  });
  it("takes a name that stands twice for one", () =>
    expect([branches[0]!, branches[0]!].map(clipApart([branches[0]!, branches[0]!], 144))).toEqual([
      "Handelsonderneming…",
      "Handelsonderneming…",
    ]));
  it("tells apart names of one word, and one that goes on where another ends", () => {
    const words = ["Handelsondernemingen", "Handelsondernemingster"];
    expect(words.map(clipApart(words, 72))).toEqual(["Hand…en", "Hand…ster"]);
    const longer = ["Groothandel Noord Assen", "Groothandel Noord Assen Zuid"];
    expect(longer.map(clipApart(longer, 144))).toEqual(["Groothand…Assen", "Groothand…Assen Zuid"]);
  });
  it("stays within the width", () => {
    const long = ["a", "b"].map((end) => `${"Zeer lange naam ".repeat(8)}${end}`);
    expect(long.map(clipApart(long, 72))).toEqual(["Zeer…a", "Zeer…b"]);
  });
});
