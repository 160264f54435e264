/** Words for people in the two languages that the house speaks. */
export interface Text {
  readonly zh: string;
  readonly en: string;
}
