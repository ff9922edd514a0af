import { dom } from "../../components/charts/dom.js";
import type { Part } from "./parts.js";

/** Whom to talk to. */
export const EditionContact: Part = ({ contact, company, customer }, options) => {
  const { h } = dom(options.document);
  const { words } = options;
  if (contact === null && customer.account_manager == null) return null;
  return h(
    "section",
    { class: "contact" },
    h("h2", {}, words.contact.title),
    h("p", {}, words.contact.lead),
    customer.account_manager == null ? null : h("p", {}, words.account_manager(customer.account_manager)),
    contact === null
      ? null
      : h(
          "address",
          {},
          h("strong", {}, contact.name),
          company === null ? null : h("span", {}, company),
          contact.email === null ? null : h("a", { href: `mailto:${contact.email}` }, contact.email),
          contact.phone === null
            ? null
            : h("a", { href: `tel:${contact.phone.replace(/[^\d+]/g, "")}` }, contact.phone),
        ),
  );
};
