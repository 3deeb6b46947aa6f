/** The one style of the page. It must stay free of input: its hash is what lets it apply. */
export const style = `
:root {
  color-scheme: light dark;
  --ground: #fdfcfa; --raised: #f4f1eb; --ink: #24211c; --soft: #645d52; --quoted: #4b463d; --line: #d9d2c5;
  --link: #1d4f86; --mark: #fff0b8; --accent: #b5832a; --guess: #8a4b08;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --ground: #171614; --raised: #211f1c; --ink: #e4dfd6; --soft: #a39a8c; --quoted: #c3bbae; --line: #443f37;
    --link: #8fbcec; --mark: #4a3d14; --accent: #d0a048; --guess: #e8b16a;
  }
}
* { box-sizing: border-box; }
html { background: var(--ground); color: var(--ink); -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body {
  margin: 0 auto; padding: 2.5rem 1.25rem 4rem; max-width: calc(70ch + 2.5rem);
  font: 1.0625rem/1.6 Charter, "Bitstream Charter", "Sitka Text", Cambria, Georgia, serif;
  overflow-wrap: anywhere;
}
h1, h2, header p, nav, figcaption, footer, .date, .edit-stamp, .quoted-by { font-family: system-ui, sans-serif; }
h1, h2, p, li, pre, bdi { unicode-bidi: plaintext; }
h1 { margin: 0 0 .5rem; font-size: 1.75rem; line-height: 1.25; text-wrap: balance; }
body > header p, nav { margin: .5rem 0; color: var(--soft); font-size: .875rem; line-height: 1.5; }
nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; margin: 0; padding: 0; list-style: none; }
a { color: var(--link); text-decoration-thickness: 1px; text-underline-offset: .15em; }
article { margin-top: 1.5rem; border-top: 1px solid var(--line); padding-top: 1.25rem; scroll-margin-top: 1rem; }
article > header { display: flex; flex-wrap: wrap; align-items: baseline; column-gap: 1rem; margin-bottom: .75rem; }
article > header p { flex-basis: 100%; }
h2 { flex-grow: 1; margin: 0; font-size: 1rem; line-height: 1.4; }
.permalink { color: var(--soft); font-weight: 400; text-decoration: none; }
.permalink:hover, .permalink:focus-visible { text-decoration: underline; }
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
article:target, figure:target { box-shadow: -.75rem 0 var(--ground), -.9375rem 0 var(--accent); }
.passage { scroll-margin-top: 4rem; }
.passage:target { background: var(--mark); box-shadow: 0 0 0 .2em var(--mark); }
.passage:target blockquote { color: inherit; }
body > footer { margin-top: 2rem; border-top: 1px solid var(--line); color: var(--soft); font-size: .8125rem; }
@media print {
  :root { color-scheme: light; }
  html { background: none; }
  body { max-width: none; padding: 0; font-size: 10.5pt; }
  nav, body > footer { display: none; }
  a { color: inherit; text-decoration: none; }
  article > header { break-after: avoid; }
  p, blockquote { orphans: 3; widows: 3; }
  pre, li { break-inside: avoid; }
}
`;

/** What the page's content security policy knows the style by; a test prints the right one after a change. */
export const styleHash = 'sha256-t/JBGkBEu8P5l6hXZpIdTeWOiByUePBmsZPXou6Jtw8=';
