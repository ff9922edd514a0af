import { section } from "../section.js";

/** The query, and where to begin. */
export const editor = section(
  {
    lead: "Ask all tables of this report in SQL. It is worked out on this device, in this tab: no question and no figure leaves it. Explore reads; it changes nothing.",
    editor: "Query",
    keys: "Ctrl+Enter (⌘+Enter) runs · Ctrl+Space proposes names · Tab leaves the editor, Escape first where a list of names is open",
    run: "Run",
    cancel: "Cancel",
    examples: "Questions to start from",
    earlier: "Earlier in this tab",
    choose: "Choose …",
  },
  {
    lead: "Bevraag alle tabellen van dit rapport in SQL. Het rekenwerk gebeurt op dit apparaat, in dit tabblad: geen vraag en geen cijfer gaat eruit. U leest hier alleen; er verandert niets.",
    editor: "Query",
    keys: "Ctrl+Enter (⌘+Enter) voert uit · Ctrl+spatie stelt namen voor · Tab verlaat het invoerveld; staat er een lijst met namen open, dan eerst Escape",
    run: "Uitvoeren",
    cancel: "Annuleren",
    examples: "Vragen om mee te beginnen",
    earlier: "Eerder in dit tabblad",
    choose: "Kies …",
  },
);
