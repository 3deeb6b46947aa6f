/** What the pages of a site have beyond the style of a page. All of it must stay free of input: hashes let it apply. */
export const siteStyle = `
nav.main { display: flex; flex-wrap: wrap; align-items: baseline; gap: .25rem 1.5rem; margin: 0 0 1.75rem; border-bottom: 1px solid var(--line); padding-bottom: .75rem; }
nav ul { margin: 0; padding: 0; list-style: none; }
nav.main ul { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; }
nav.main .site { margin-inline-end: auto; color: var(--ink); font-weight: 600; text-decoration: none; }
nav.main .site:hover, nav.main .site:focus-visible { text-decoration: underline; }
nav [aria-current] { color: var(--ink); font-weight: 600; text-decoration: none; }
main > nav.pages { margin-top: 2rem; border-top: 1px solid var(--line); padding-top: 1rem; }
main > h2 { margin: 2rem 0 .5rem; border-bottom: 1px solid var(--line); padding-bottom: .25rem; color: var(--soft); }
.rows { margin: 0; padding: 0; list-style: none; }
.rows > li { padding: .4rem 0; }
.thread { margin-inline-end: .35rem; }
.details { display: block; color: var(--soft); font: .8125rem/1.6 system-ui, sans-serif; }
h2 .author { color: inherit; text-decoration-color: var(--line); }
.search label { display: block; margin-bottom: .25rem; color: var(--soft); font: .875rem/1.5 system-ui, sans-serif; }
.search input { width: 100%; border: 1px solid var(--soft); padding: .5rem .75rem; background: var(--raised); color: inherit; font: inherit; }
#status { color: var(--soft); font: .875rem/1.5 system-ui, sans-serif; }
.results { margin: 0; padding: 0; list-style: none; }
.results > li { border-top: 1px solid var(--line); padding: .75rem 0; }
.results p { margin: .25rem 0 0; }
mark { background: var(--mark); color: inherit; }
button { border: 1px solid var(--soft); padding: .4rem 1rem; background: var(--raised); color: inherit; font: .9375rem system-ui, sans-serif; }
@media print { main > h2 { break-after: avoid; } }
`;
