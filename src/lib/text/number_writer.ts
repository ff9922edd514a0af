/** Writes a figure as text, an en dash where there is none. */
export type Writer = (value: number | null | undefined) => string;

/** What stands in the place of a figure that there is not. */
export const missing = "–";

/** Maker of writers of numbers in a locale, by the options of `Intl.NumberFormat`. */
export function numberWriter(locale: string): (options: Intl.NumberFormatOptions) => Writer {
  return (options) => {
    // "negative" writes no sign before what rounds to zero.
    const format = new Intl.NumberFormat(locale, { signDisplay: "negative", ...options });
    return (value) => (value == null || !Number.isFinite(value) ? missing : minus(format.format(value)));
  };
}

// Dutch puts the sign between the euro and the figure, but not so in its short form: one place for both. No line ends between the two.
function minus(text: string): string {
  return text
    .replace("-", "−")
    .replace(/^([^\d−+]+)([−+])/, "$2$1")
    .replace(/^[−+](?=\D)/, "$&\u2060");
}
