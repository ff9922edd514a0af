import { section } from "./section.js";

/** Words of a report whose tables are encrypted. */
export const sealed = section(
  {
    title: "This report is for its readers only",
    lead: "It opens with its passphrase, which is asked once for this tab. Nothing of it leaves this device.",
    passphrase: "Passphrase",
    open: "Open",
    busy: "One moment…",
    wrong:
      "That is not the passphrase of this report, or the report was changed on its way. Look at capitals and spaces, and try again.",
    no_crypto: "This browser can open it only over https, or on your own machine with npm start.",
  },
  {
    title: "Dit rapport is alleen voor de lezers",
    lead: "Het opent met zijn wachtzin, die voor dit tabblad één keer wordt gevraagd. Niets ervan verlaat dit apparaat.",
    passphrase: "Wachtzin",
    open: "Openen",
    busy: "Een ogenblik…",
    wrong:
      "Dat is niet de wachtzin van dit rapport, of het rapport is onderweg veranderd. Let op hoofdletters en spaties, en probeer het opnieuw.",
    no_crypto: "Deze browser kan het alleen openen via https, of op uw eigen computer met npm start.",
  },
);
