/**
 * The style of the book. It names no ground and no ink: a reading system has its own, by day and by night. The one grey
 * is as far from white as from black.
 */
export const style = `
body { line-height: 1.5; overflow-wrap: break-word; }
h1 { margin: 0 0 1em; font-size: 1.4em; line-height: 1.25; text-align: start; }
h2 { margin: 0; font-size: 1em; line-height: 1.4; text-align: start; break-after: avoid; page-break-after: avoid; }
article { margin: 0 0 2em; border-top: 1px solid #767676; padding-top: .75em; }
article > header { margin-bottom: .75em; break-after: avoid; page-break-after: avoid; }
article > header p, figcaption, .edit-stamp, .quoted-by { margin: .1em 0 0; font-size: .8em; color: #767676; text-indent: 0; }
.unknown { font-weight: normal; color: #767676; }
.inferred { font-style: italic; border-bottom: 1px dotted #767676; }
.body + p { margin-top: .75em; }
.body p, .body ul, .body ol, .body pre { margin: 0 0 .8em; text-indent: 0; }
.body p, .body pre { white-space: pre-wrap; }
.body li > p { margin: 0; }
figure { margin: 0 0 1em; }
blockquote { margin: .25em 0 0; border-inline-start: 3px solid #767676; padding-inline-start: .75em; }
.uncertain > blockquote { border-inline-start-style: dashed; }
blockquote > :last-child, .signature > :last-child { margin-bottom: 0; }
pre { font: .85em/1.4 monospace; }
code { font: inherit; }
hr { width: 25%; margin: 1.5em auto; border: 0; border-top: 1px solid #767676; }
.markup { color: #767676; }
.edit-note { border-inline-start: 3px dotted #767676; padding-inline-start: .75em; }
.sign-off { font-style: italic; }
.signature { margin-top: 1em; border-top: 1px dotted #767676; padding-top: .5em; font-size: .85em; }
.passage:target { text-decoration: underline dotted; }
dl { margin: 1em 0; }
dt { font-size: .8em; color: #767676; }
dd { margin: 0 0 .5em; }
nav.ways { font-size: .8em; text-align: center; }
nav ol { margin: 0; padding-inline-start: 1.5em; list-style: none; }
nav > ol { padding-inline-start: 0; }
nav li { margin: .2em 0; }
.cover { margin: 0; padding: 0; text-align: center; }
.cover img { max-width: 100%; max-height: 100vh; }
`;
