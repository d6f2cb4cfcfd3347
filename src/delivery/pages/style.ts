/** The one style sheet of our own pages: newsprint by day, ink by night, one column on a phone. */
export const style = `
:root{color-scheme:light dark;--paper:#fbfaf7;--ink:#1b1a17;--quiet:#6a665d;--rule:#dcd7cb;--accent:#a3271f;--card:#fff}
@media(prefers-color-scheme:dark){:root{--paper:#15161a;--ink:#eceae4;--quiet:#9c988e;--rule:#32343b;--accent:#ff8a73;--card:#1c1e23}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.55 system-ui,-apple-system,"Segoe UI","PingFang SC","Noto Sans CJK SC","Microsoft YaHei",sans-serif}
.sheet{max-width:64rem;margin:0 auto;padding:0 1.25rem 4rem}
a{color:inherit;text-decoration-color:var(--rule);text-underline-offset:.2em}
a:hover{color:var(--accent);text-decoration-color:currentColor}
a:focus-visible{outline:2px solid var(--accent);outline-offset:3px}
header{display:flex;flex-wrap:wrap;gap:.5rem 1.5rem;align-items:baseline;justify-content:space-between;padding:1.5rem 0 1rem;border-bottom:3px double var(--rule)}
.name{font:700 2rem/1 "Iowan Old Style",Palatino,Georgia,"Songti SC","Noto Serif CJK SC",serif;letter-spacing:-.02em;margin:0;text-decoration:none}
nav{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;font-size:.9375rem}
.lead{font:400 1.25rem/1.5 "Iowan Old Style",Palatino,Georgia,"Songti SC","Noto Serif CJK SC",serif;max-width:42rem;margin:2rem 0}
h1,h2,h3{font-family:"Iowan Old Style",Palatino,Georgia,"Songti SC","Noto Serif CJK SC",serif;line-height:1.25;text-wrap:balance}
h2{font-size:1.375rem;margin:2.75rem 0 .75rem;padding-top:.75rem;border-top:1px solid var(--rule)}
.stories{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(17rem,100%),1fr));gap:1.75rem;list-style:none;margin:0;padding:0}
.stories img{display:block;width:100%;aspect-ratio:3/2;object-fit:cover;border-radius:3px;background:var(--rule);margin-bottom:.6rem}
.stories h3{margin:0 0 .3rem;font-size:1.1875rem}
.stories h3 a{text-decoration:none}
.quiet{color:var(--quiet);font-size:.875rem;margin:0}
.counts{display:grid;grid-template-columns:repeat(auto-fill,minmax(8.5rem,1fr));gap:.75rem;list-style:none;margin:0;padding:0}
.counts a{display:block;padding:.8rem 1rem;background:var(--card);border:1px solid var(--rule);border-radius:6px;text-decoration:none}
.counts b{display:block;font:600 1.75rem/1.1 "Iowan Old Style",Palatino,Georgia,serif;font-variant-numeric:tabular-nums}
.counts span{color:var(--quiet);font-size:.875rem}
code{font:.875em ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;overflow-wrap:anywhere}
pre{overflow-x:auto;padding:1rem;background:var(--card);border:1px solid var(--rule);border-radius:6px}
details{border:1px solid var(--rule);border-radius:6px;background:var(--card);margin:.5rem 0}
summary{cursor:pointer;padding:.7rem 1rem}
summary code{font-weight:600}
details>div{padding:0 1rem 1rem}
dl{margin:0}
dt{margin-top:.75rem}
dd{margin:.1rem 0 0;color:var(--quiet);font-size:.9375rem}
`.trim()
