import type { CivilDate } from './civil-date.ts';

/** A name in Chinese and English. */
export interface Name {
  readonly zh: string;
  readonly en: string;
}

/** A notice of the General Office of the State Council. */
export interface Notice {
  /** Document number, such as 国办发明电〔2025〕7号. */
  readonly number?: string;
  readonly url: string;
}

/**
 * One year of the statutory calendar as its notices lay it down. This is the form of the files in `years/` and of what
 * a vendor loads. The year is the one in the notice's title: some of its days lie in the December before.
 */
export interface StatutoryYear {
  readonly year: number;
  /** `awaited`: no notice yet. Only the dates fixed by the decree on holidays are known, for provisional answers. */
  readonly status: 'published' | 'awaited';
  readonly notices: readonly (string | Notice)[];
  readonly blocks: readonly {
    /** As the notice prints it, festivals joined by 、; a pair when the festival is not one of the usual seven. */
    readonly name: string | Name;
    readonly from: CivilDate;
    readonly to: CivilDate;
  }[];
  /** Saturdays and Sundays that are worked. */
  readonly makeupWorkdays: readonly CivilDate[];
  /** The festivals themselves, for which the decree on holidays (国务院令) orders a day off. */
  readonly statutoryDates: readonly CivilDate[];
}

/** Consecutive days off around one festival or two. */
export interface HolidayBlock {
  /** First and last day as an ISO 8601 interval: `2026-10-01/2026-10-07`. */
  readonly id: string;
  readonly name: Name;
  readonly from: CivilDate;
  readonly to: CivilDate;
}

/** English names of the seven festivals of the decree, by the name that notices print. */
export const FESTIVALS: { readonly [name: string]: string } = {
  元旦: 'New Year',
  春节: 'Spring Festival',
  清明节: 'Qingming',
  劳动节: 'Labour Day',
  端午节: 'Dragon Boat Festival',
  中秋节: 'Mid-Autumn Festival',
  国庆节: 'National Day',
};
