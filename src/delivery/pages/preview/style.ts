/** How a draft is read: one column of text, wide pictures, newsprint by day and ink by night. */
export const previewStyle = `
:root{color-scheme:light dark;--paper:#fbfaf7;--ink:#1b1a17;--quiet:#625e55;--rule:#dcd7cb;--accent:#a3271f;--note:#f3ecd8;--serif:"Iowan Old Style",Palatino,Georgia,"Liberation Serif",serif;--sans:system-ui,-apple-system,"Segoe UI","PingFang SC","Noto Sans CJK SC","Microsoft YaHei",sans-serif}
@media(prefers-color-scheme:dark){:root{--paper:#15161a;--ink:#eceae4;--quiet:#a29d92;--rule:#32343b;--accent:#ff8a73;--note:#2a2517}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0;background:var(--paper);color:var(--ink);font:1.125rem/1.6 var(--serif);overflow-wrap:break-word}
.state{position:sticky;top:0;z-index:1;margin:0;padding:.55rem 1.25rem;background:var(--note);border-bottom:1px solid var(--rule);font:.875rem/1.4 var(--sans);text-align:center}
.state b{font-weight:650}
main{max-width:44rem;margin:0 auto;padding:1.75rem 1.25rem 5rem}
h1,h2,h3,h4{line-height:1.22;text-wrap:balance;margin:2rem 0 .6rem}
h1{font-size:clamp(1.75rem,1.2rem + 2.6vw,2.75rem);letter-spacing:-.015em;margin:.2rem 0 .8rem}
h2{font-size:1.4rem}h3{font-size:1.15rem}
p{margin:0 0 1.1em}
a{color:inherit;text-decoration-color:var(--accent);text-underline-offset:.2em}
.kicker{margin:0;color:var(--accent);font:650 .875rem/1.4 var(--sans);letter-spacing:.02em}
.standfirst{font-size:1.25rem;line-height:1.5;color:var(--quiet)}
.credit{margin:0 0 1.5rem;padding:.7rem 0;border-block:1px solid var(--rule);color:var(--quiet);font:.9375rem/1.5 var(--sans)}
.credit span+span::before{content:" · "}
figure{margin:1.75rem 0}
.lead figure,figure[data-size=wide],figure[data-size=full]{margin-inline:max(-8rem,calc((100vw - 44rem)/-2 + 1rem))}
@media(max-width:48rem){figure,.lead figure,figure[data-size=wide],figure[data-size=full]{margin-inline:-1.25rem}figcaption{padding-inline:1.25rem}}
img{display:block;width:100%;height:auto;background:var(--rule)}
figcaption{margin-top:.5rem;color:var(--quiet);font:.875rem/1.5 var(--sans)}
figcaption small{font-size:1em}
blockquote,figure[data-type=pullQuote]{margin:2rem 0;padding-inline-start:1.25rem;border-inline-start:4px solid var(--accent)}
figure[data-type=pullQuote] blockquote{margin:0;padding:0;border:0;font-size:1.375rem;line-height:1.4}
aside,.note{margin:1.5rem 0;padding:.9rem 1.1rem;border:1px solid var(--rule);border-radius:4px;font:1rem/1.5 var(--sans)}
.note{background:var(--note)}
aside p:last-child,.note p:last-child{margin-bottom:0}
aside p:first-child{font-weight:600}
iframe{display:none}
table{width:100%;border-collapse:collapse;font:.9375rem/1.45 var(--sans);display:block;overflow-x:auto}
th,td{padding:.5rem .7rem;border-bottom:1px solid var(--rule);text-align:start;vertical-align:top}
hr{border:0;border-top:1px solid var(--rule);margin:2rem auto;width:6rem}
.updates{margin:2.5rem 0 0;padding:0;list-style:none}
.updates>li{padding:1.25rem 0;border-top:1px solid var(--rule)}
.updates time,.when{color:var(--quiet);font:.875rem/1.4 var(--sans);font-variant-numeric:tabular-nums}
.updates .mark{margin-inline-start:.6rem;color:var(--accent);font:650 .8125rem/1.4 var(--sans)}
.updates h3{margin:.2rem 0 .4rem}
dl{display:grid;grid-template-columns:max-content 1fr;gap:.35rem 1.25rem;font:1rem/1.5 var(--sans)}
dt{color:var(--quiet)}dd{margin:0}
:lang(zh){--serif:"Songti SC","Noto Serif CJK SC","Source Han Serif SC",SimSun,serif;line-break:strict}
html:lang(zh) body{font-family:var(--serif)}
:lang(zh) p,p:lang(zh){line-height:1.85;text-align:justify}
h1:lang(zh),:lang(zh) h1{letter-spacing:.01em;line-height:1.32}
@media print{.state{position:static}}
`.trim()
