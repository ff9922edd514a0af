/** What a needle is, as it is told. */
export type NeedleKind =
  | "customer name"
  | "customer number"
  | "e-mail domain"
  | "VAT number"
  | "chamber of commerce number"
  | "employee"
  | "account manager"
  | "product of others"
  | "product number of others"
  | "internal note";

/** A text that must not be found. */
export interface Needle {
  kind: NeedleKind;
  text: string;
  /** The customer whose it is, where it is one's. */
  whose: string | null;
}
