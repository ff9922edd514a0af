// @vitest-environment jsdom
import { expect, test } from "vitest";
import { nameColumn } from "../../../src/components/list/name_column.js";
import { words } from "../../../src/lib/words/index.js";
import { customer } from "../fixtures.js";

const cash = customer({ customer_id: "9", name: "Cash sales", is_collective: true });
const cell = (row: typeof cash, language: "en" | "nl" = "en") =>
  nameColumn<typeof cash>("Customer", words(language)).text(row) as HTMLElement;

test("a name is the way to its customer, and a collective card says behind it what it is", () => {
  expect(cell(cash).textContent).toBe("Cash sales, a collective card");
  expect(cell(cash, "nl").textContent).toBe("Cash sales, een verzamelkaart");
  expect(cell(cash).querySelector("a")!.textContent).toBe("Cash sales");
  expect(cell(cash).querySelector("a")!.getAttribute("href")).toBe("./customer.html?id=9");
  expect(cell(customer()).outerHTML).toBe(
    '<a href="./customer.html?id=K1" title="Café Müller">Café Müller</a>',
  );
});

test("the name itself is what a list sorts and saves by", () =>
  expect(nameColumn<typeof cash>("Customer", words("en")).value(cash)).toBe("Cash sales"));
