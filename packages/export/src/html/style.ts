/** The one style of the page. It must stay free of input: its hash is what lets it apply. Colours are here alone. */
export const style = `
:root {
  --ground: light-dark(#fdfcfa, #171614); --raised: light-dark(#f4f1eb, #211f1c); --ink: light-dark(#24211c, #e4dfd6);
  --soft: light-dark(#645d52, #a39a8c); --quoted: light-dark(#4b463d, #c3bbae); --line: light-dark(#d9d2c5, #443f37);
  --link: light-dark(#1d4f86, #8fbcec); --mark: light-dark(#fff0b8, #4a3d14); --accent: light-dark(#b5832a, #d0a048);
  --guess: light-dark(#8a4b08, #e8b16a);
}
* { box-sizing: border-box; }
html { background: var(--ground); color: var(--ink); -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body {
  margin: 0 auto; padding: 2.5rem 1.25rem 4rem; max-width: 40.5rem;
  font: 1.0625rem/1.6 Charter, "Bitstream Charter", "Sitka Text", Cambria, Georgia, serif;
  overflow-wrap: anywhere;
}
h1, h2, header p, details, svg, figcaption, footer, .skip, .date, .edit-stamp, .quoted-by { font-family: system-ui, sans-serif; }
h1, h2, p, li, pre, bdi, .date { unicode-bidi: plaintext; }
h1 { margin: 0 0 .5rem; font-size: 1.75rem; line-height: 1.25; text-wrap: balance; }
body > header p, details { margin: .5rem 0; color: var(--soft); font-size: .875rem; line-height: 1.5; }
.skip { position: absolute; inset-block-start: -10rem; padding: .5rem 1rem; background: var(--raised); }
.skip:focus { inset-block-start: .5rem; }
summary { width: fit-content; cursor: pointer; }
details ul, dl, .quoted-by > p { margin: .25rem 0 .75rem; padding: 0; list-style: none; }
nav ul { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(13rem, 100%), 1fr)); gap: .125rem 1.25rem; }
dl > div { margin-top: .25rem; }
dt, dd { display: inline; margin: 0; }
dt { color: var(--ink); font-weight: 600; }
.dashed { border-bottom: 2px dashed var(--soft); }
.map > figure { margin: .25rem 0; }
svg { display: block; width: 100%; max-width: 34rem; height: auto; }
svg path { fill: none; stroke: var(--link); stroke-linecap: round; stroke-linejoin: round; stroke-opacity: .75; }
svg .guess { stroke-dasharray: 6 5; }
svg circle { fill: var(--accent); }
svg text { fill: var(--ink); font-size: 15px; }
a { color: var(--link); text-decoration-thickness: 1px; text-underline-offset: .15em; }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
article {
  margin: 1.5rem -1.25rem 0; border-top: 1px solid var(--line); padding: 1.25rem 1.25rem .25rem; scroll-margin-top: 1rem;
}
.run { content-visibility: auto; contain-intrinsic-block-size: auto 850rem; margin-inline: -1.25rem; padding-inline: 1.25rem; }
.run:only-of-type { content-visibility: visible; }
@media (max-width: 40rem) { .run { contain-intrinsic-block-size: auto 1300rem; } }
article > header { display: flex; flex-wrap: wrap; align-items: baseline; column-gap: 1rem; margin-bottom: .75rem; }
article > header p { flex-basis: 100%; }
h2 { flex-grow: 1; margin: 0; font-size: 1rem; line-height: 1.4; }
.number { color: var(--soft); font-weight: 400; }
.permalink { order: -1; margin-inline: -1.15rem -.75rem; width: .9rem; color: var(--soft); text-decoration: none; opacity: 0; }
.permalink::before { content: "\\b6"; content: "\\b6" / ""; }
article:hover .permalink, .permalink:focus, article:target .permalink { opacity: 1; }
@media (hover: none) { .permalink { opacity: 1; } }
figcaption { position: relative; }
[data-preview]:is(:hover, :focus-within)::after {
  content: attr(data-preview) / ""; display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 9;
  overflow: hidden; width: fit-content; margin-block: .375rem .5rem; border-radius: .375rem; padding: .5rem .75rem;
  background: var(--raised); background-clip: padding-box; color: var(--ink); font: .875rem/1.5 Charter, Cambria, Georgia, serif;
  white-space: pre-line; unicode-bidi: plaintext; animation: appear .3s step-end;
}
@keyframes appear { from { visibility: hidden; max-block-size: 0; margin-block: 0; padding-block: 0; } }
@media (min-width: 76rem) {
  .run { position: relative; overflow-clip-margin: 15rem; margin-right: -17rem; padding-right: 17rem; }
  .run:is(:hover, :focus-within) { z-index: 1; }
  [data-preview]:is(:hover, :focus-within)::after {
    position: absolute; inset: 0 auto auto 100%; width: 16.5rem; margin: 0; border-left: 1rem solid transparent;
  }
}
.unknown { color: var(--soft); font-weight: 400; }
.inferred { color: var(--guess); }
a .inferred, h2 .inferred { margin-inline-end: .15em; font-weight: 700; }
.date, article > header p, figcaption, .edit-stamp, .quoted-by {
  margin: .125rem 0 0; color: var(--soft); font-size: .8125rem; line-height: 1.5;
}
.body + p { margin-top: .75rem; }
.body p, .body pre { white-space: pre-wrap; }
.body p, .body ul, .body ol, .body pre { margin: 0 0 .8em; }
.body li > p { margin: 0; }
figure { margin: 0 0 1em; scroll-margin-top: 1rem; }
blockquote { margin: .25rem 0 0; border-inline-start: 3px solid var(--line); padding-inline-start: 1rem; color: var(--quoted); }
.uncertain > blockquote { border-inline-start-style: dashed; }
blockquote > :last-child, .signature > :last-child { margin-bottom: 0; }
pre { padding: .75rem 1rem; background: var(--raised); font: .875rem/1.5 ui-monospace, Consolas, monospace; }
code { font: inherit; }
hr { width: 6rem; margin: 1.5rem auto; border: 0; border-top: 1px solid var(--line); }
.markup { color: var(--soft); }
.edit-note { border-inline-start: 3px dotted var(--line); padding-inline-start: 1rem; }
.sign-off { font-style: italic; }
.signature { margin-top: 1.25rem; border-top: 1px dotted var(--line); padding-top: .5rem; color: var(--soft); font-size: .875rem; }
article:target { box-shadow: inset .1875rem 0 var(--accent); }
figure:target { box-shadow: -.75rem 0 var(--ground), -.9375rem 0 var(--accent); }
.passage { scroll-margin-top: 4rem; }
.passage:target { background: var(--mark); box-shadow: 0 0 0 .2em var(--mark); }
.passage:target blockquote { color: inherit; }
body > footer { margin-top: 2rem; border-top: 1px solid var(--line); color: var(--soft); font-size: .8125rem; }
@media print {
  :root { color-scheme: light; }
  html { background: none; }
  body { max-width: none; padding: 0; font-size: 10.5pt; }
  nav, .participants, .skip, .permalink, .map, body > footer { display: none; }
  a { color: inherit; text-decoration: none; }
  [data-preview]::after { content: none !important; }
  .legend::details-content { content-visibility: visible; block-size: auto; }
  .legend > summary { list-style: none; }
  .run { content-visibility: visible; margin: 0; padding: 0; }
  article { margin-inline: 0; padding-inline: 0; }
  article > header, figcaption { break-inside: avoid; break-after: avoid; }
  .edit-stamp, .quoted-by { break-before: avoid; }
  figcaption { position: static; }
  p, blockquote { orphans: 3; widows: 3; }
  pre, li { break-inside: avoid; }
}
`;
