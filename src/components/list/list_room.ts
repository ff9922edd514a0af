import type { ColumnFit } from "./column_fit.js";

export interface ListRoomOptions {
  /** The box that scrolls, and the table in it. */
  readonly box: HTMLElement;
  readonly table: HTMLElement;
  readonly fitted: Pick<ReturnType<typeof ColumnFit>, "narrow" | "reset"> | null;
  /** Key of the column that stays whatever gives way. */
  readonly kept: () => string;
  /** Draws the rows in sight anew, with the columns now shown. */
  readonly redraw: () => void;
}

/** Milliseconds after which all columns are measured again, once a reader has seen the rows. */
const restMs = 150;

/** Keeps a list at as many columns as its box has room for, as the window and its rows change. */
export function ListRoom({ box, table, fitted, kept, redraw }: ListRoomOptions) {
  let room = 0;
  let rest: ReturnType<typeof setTimeout> | undefined;

  /** Columns leave where the rows now drawn are wider than the box. */
  function giveWay() {
    if (!fitted || room === 0 || table.offsetWidth <= box.clientWidth) return;
    if (fitted.narrow(box.clientWidth, kept())) redraw();
  }

  /** Draws with as many columns as there is room for, which other rows may change. */
  function refit() {
    clearTimeout(rest);
    room = box.clientWidth;
    fitted?.reset(room);
    redraw();
    giveWay();
  }

  return {
    giveWay,
    refit,
    /** Whether the box is as wide as when its columns were last measured. */
    isSame: () => box.clientWidth === room,
    /** Draws other rows in the columns now shown. To measure all of them again takes as long as to draw: that follows in a moment. */
    redrawFirst() {
      if (!fitted || room === 0 || room !== box.clientWidth) return refit();
      redraw();
      giveWay();
      clearTimeout(rest);
      rest = setTimeout(() => {
        if (!box.querySelector("tbody :focus")) refit();
      }, restMs);
    },
  };
}
