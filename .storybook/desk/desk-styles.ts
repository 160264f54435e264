import { css } from 'lit';

/** One look for the desk: calm, official, legible on a projector and in greyscale print. */
export const deskStyles = css`
  :host {
    --ink: #1b2430;
    --soft: #4c5a6b;
    --line: #c9d2dc;
    --ground: #f5f7f9;
    --accent: #1f5a96;
    --good: #1d6b3f;
    --bad: #a4262c;
    display: block;
    color: var(--ink);
    background: #fff;
    font: 16px/1.65 "Noto Sans SC", "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", system-ui, sans-serif;
  }
  main { max-width: 1120px; margin: 0 auto; padding: 32px 24px 64px; }
  header { border-bottom: 3px solid var(--accent); padding-bottom: 20px; }
  h1 { font-size: 30px; line-height: 1.3; margin: 4px 0 8px; }
  h2 { font-size: 22px; line-height: 1.4; margin: 44px 0 4px; }
  h3 { font-size: 17px; line-height: 1.5; margin: 0; }
  p { margin: 4px 0; }
  .lead, .quiet { color: var(--soft); }
  .quiet { font-size: 14px; }
  .bar { display: flex; gap: 12px; align-items: center; justify-content: space-between; flex-wrap: wrap; }
  .tag { display: inline-block; border: 1px solid var(--line); border-radius: 3px; padding: 0 8px; font-size: 14px; color: var(--soft); background: #fff; }
  .cards { display: grid; grid-template-columns: repeat(auto-fill, minmax(240px, 1fr)); gap: 16px; margin-top: 16px; }
  .card { border: 1px solid var(--line); border-left: 4px solid var(--accent); border-radius: 4px; padding: 14px 16px; background: #fff; }
  .card p { font-size: 17px; }
  code { font: 13px/1.5 ui-monospace, "Cascadia Mono", Consolas, monospace; color: var(--soft); overflow-wrap: anywhere; }
  .scroll { overflow-x: auto; margin-top: 16px; }
  table { border-collapse: collapse; width: 100%; }
  th, td { text-align: left; vertical-align: top; padding: 9px 12px; border-bottom: 1px solid var(--line); }
  th { font-weight: 600; background: var(--ground); white-space: nowrap; font-size: 14px; }
  td.value { font-weight: 600; }
  ol.rules { padding-left: 0; list-style: none; margin: 16px 0 0; display: grid; gap: 12px; }
  ol.rules li { background: var(--ground); border-radius: 4px; padding: 12px 16px; }
  dl { display: grid; grid-template-columns: minmax(9em, max-content) minmax(0, 1fr); gap: 2px 16px; margin: 6px 0 4px; font-size: 15px; }
  dt { color: var(--soft); }
  dd { margin: 0; }
  button, select, input { font: inherit; color: inherit; }
  button, select, input[type='time'], input[type='text'] { min-height: 34px; border: 1px solid #8494a6; border-radius: 4px; background: #fff; padding: 2px 10px; }
  button { cursor: pointer; }
  button[aria-pressed='true'] { background: var(--accent); border-color: var(--accent); color: #fff; }
  :focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
  .play { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); gap: 28px; margin-top: 16px; align-items: start; }
  .play > div:first-child { position: sticky; top: 8px; }
  .days { display: grid; gap: 8px; margin-top: 16px; }
  .day { border: 1px solid var(--line); border-radius: 4px; padding: 8px 12px; }
  .day.rest { background: var(--ground); }
  .day .times { display: flex; flex-wrap: wrap; gap: 8px; align-items: center; margin-top: 4px; }
  .time { width: 6.2em; }
  .readings { display: grid; gap: 10px; margin-top: 20px; }
  .readings label { display: grid; gap: 2px; }
  .changed { border-left: 4px solid var(--accent); padding-left: 8px; }
  .passed { color: var(--good); }
  .failed { color: var(--bad); font-weight: 600; }
  .problem { border: 2px solid var(--bad); border-radius: 4px; padding: 12px 16px; }
  summary { cursor: pointer; color: var(--accent); min-height: 28px; }
  details.boxed { border: 1px solid var(--line); border-radius: 4px; padding: 8px 14px; margin-top: 16px; }
  @media (max-width: 820px) {
    dl { grid-template-columns: minmax(0, 1fr); }
    dd { margin-bottom: 6px; }
    main { padding: 20px 16px 48px; }
    .play { grid-template-columns: minmax(0, 1fr); }
    .play > div:first-child { position: static; }
    h1 { font-size: 25px; }
    table.stack thead { position: absolute; clip-path: inset(50%); height: 1px; overflow: hidden; width: 1px; }
    table.stack tr { display: block; border: 1px solid var(--line); border-radius: 4px; margin-bottom: 12px; padding: 6px 0; }
    table.stack td { display: grid; grid-template-columns: 7em minmax(0, 1fr); gap: 8px; border: 0; padding: 4px 12px; }
    table.stack td::before { content: attr(data-label); color: var(--soft); font-size: 14px; font-weight: 400; }
  }
  @media print {
    .play, button { display: none; }
    main { max-width: none; padding: 0; }
  }
`;
