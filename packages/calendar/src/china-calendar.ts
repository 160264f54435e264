import year2019 from '../years/2019.json' with { type: 'json' };
import year2020 from '../years/2020.json' with { type: 'json' };
import year2021 from '../years/2021.json' with { type: 'json' };
import year2022 from '../years/2022.json' with { type: 'json' };
import year2023 from '../years/2023.json' with { type: 'json' };
import year2024 from '../years/2024.json' with { type: 'json' };
import year2025 from '../years/2025.json' with { type: 'json' };
import year2026 from '../years/2026.json' with { type: 'json' };
import year2027 from '../years/2027.json' with { type: 'json' };
import { compileCalendar, type StatutoryCalendar } from './statutory-calendar.ts';
import type { StatutoryYear } from './statutory-year.ts';

/**
 * The calendar of mainland China as the State Council's notices arranged it, 2019 to 2026. Immutable.
 *
 * The notice for 2027 is not in it: every answer that needs a day of 2027 is unknown and says so. Load it with
 * {@link loadYears} when it is published.
 *
 * @example
 * chinaCalendar.classify(civilDate('2026-02-14')).kind // => 'makeup'
 * chinaCalendar.coverage() // => { from: '2018-12-29', to: '2026-12-31', years: [2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026] }
 */
export const chinaCalendar: StatutoryCalendar = /* @__PURE__ */ compileCalendar([
  year2019,
  year2020,
  year2021,
  year2022,
  year2023,
  year2024,
  year2025,
  year2026,
  year2027,
  // JSON has no branded strings; a test holds every shipped file to the same checks as a vendor's.
] as unknown as readonly StatutoryYear[]);
