/** Readable on any screen, by day and night, in print and in gray. */
export const style = `
:root { --page: #fff; --text: #1a1f29; --muted: #535d6d; --accent: #0b4fb0; --line: #c6ced9; --soft: #f2f4f7; --met: #1d6b43; --stated: #0b4fb0; --unmet: #b3261e; --waived: #7a5200; }
@media screen { :root { color-scheme: light dark; } }
@media screen and (prefers-color-scheme: dark) { :root { --page: #1a2029; --text: #e6eaf0; --muted: #a9b3c1; --accent: #8cb8ff; --line: #3c4656; --soft: #242c38; --met: #6cc495; --stated: #8cb8ff; --unmet: #ff9d94; --waived: #e6b85c; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 80rem; padding: 1.5rem 1rem 4rem; background: var(--page); color: var(--text); font: 1rem/1.5 system-ui, "Segoe UI", Roboto, "Noto Sans", Arial, sans-serif; overflow-wrap: break-word; }
h1 { margin: 0 0 .5rem; font-size: 1.625rem; line-height: 1.25; }
h2 { margin: 3rem 0 .5rem; font-size: 1.3125rem; line-height: 1.3; }
h3 { margin: 1.75rem 0 .5rem; font-size: 1.0625rem; }
p, ul { margin: 0 0 .75rem; }
li { margin-bottom: .5rem; }
a { color: var(--accent); }
.internal { max-width: 46rem; padding: .5rem .75rem; border: 1px solid var(--line); border-left: .25rem solid var(--unmet); }
.scroll { overflow-x: auto; }
.scroll:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
table { border-collapse: collapse; font-size: .9375rem; }
.scroll table { width: 100%; }
caption { padding: 1rem 0 .25rem; text-align: left; font-weight: bold; }
th, td { padding: .375rem .625rem; border: 1px solid var(--line); text-align: left; vertical-align: top; }
thead th, .part th { background: var(--soft); }
tbody th { font-weight: normal; }
.part th { font-weight: bold; }
.figure { padding-inline: .25rem; text-align: right; font-variant-numeric: tabular-nums; }
thead .figure { font-size: .8em; }
.scroll .chart { width: auto; margin: 1rem 0; }
.chart td, .chart th { border-width: 0 0 1px; }
.chart th:first-child { min-width: 15rem; }
.chart td:nth-child(2) { min-width: 33rem; }
td > svg { display: block; background: #fff; }
@media screen and (max-width: 48rem) {
  .chart, .chart thead, .chart tbody { display: block; }
  .chart tr { display: flex; flex-wrap: wrap; border-bottom: 1px solid var(--line); }
  .chart tr > :nth-child(n) { min-width: 0; border: 0; padding-bottom: .125rem; }
  .chart tr > :nth-child(2) { order: 1; flex-basis: 100%; padding: 0 .625rem .375rem; }
  .chart thead th:not(:first-child) { position: absolute; clip-path: inset(50%); }
  .chart thead th:first-child { flex-grow: 1; }
  .chart svg { max-width: 100%; height: auto; }
}
.matrix { min-width: 56rem; }
.matrix th[scope="row"] { width: 34%; }
.matrix td:nth-child(3), .matrix td:nth-child(4) { width: 20%; }
.matrix td:nth-child(5) { min-width: 13rem; }
.reason { margin: .25rem 0 0; font-size: .875rem; }
.tasks td:first-child { white-space: nowrap; }
.tasks { min-width: 56rem; }
.tasks td:nth-child(2) { width: 46%; }
.tasks td:nth-child(3) { width: 40%; }
.verdict::before { content: "✓\\2002"; }
.stated .verdict::before { content: "§\\2002"; }
.unproven .verdict::before { content: "?\\2002"; }
.unmet .verdict::before { content: "✗\\2002"; }
.waived .verdict::before { content: "…\\2002"; }
.inapplicable .verdict::before { content: "—\\2002"; }
.confirmed .verdict { color: var(--met); }
.stated .verdict { color: var(--stated); }
.unproven .verdict { color: var(--waived); font-weight: bold; }
.unmet .verdict { color: var(--unmet); font-weight: bold; }
.waived .verdict { color: var(--waived); font-weight: bold; }
.inapplicable .verdict { color: var(--muted); }
.error { color: var(--unmet); font-weight: bold; }
.warning { color: var(--waived); font-weight: bold; }
code { font-size: .875em; overflow-wrap: anywhere; }
@media print {
  @page { size: A4 landscape; margin: 15mm; }
  body { max-width: none; padding: 0; font-size: 10pt; }
  table { font-size: 9pt; }
  thead { display: table-header-group; }
  tr { break-inside: avoid; }
  h2, h3, .part { break-after: avoid; }
  .scroll { overflow: visible; }
  .matrix, .tasks { min-width: 0; }
  a { color: inherit; text-decoration: none; }
}
`;
