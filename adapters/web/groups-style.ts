/** How a page of groups looks: on a screen by day and by night, and on paper. */
export const GROUPS_STYLE = `
:root{color-scheme:light dark;--ground:#faf9f6;--card:#fff;--ink:#1d1d24;--soft:#565863;--line:#d9d6cf;
--mark:#a3341f;--some:#dcebe6;--most:#9fcdbf;--all:#2f7a66;--on-all:#fff;--warn:#fdf1d8;--warn-ink:#5b4108}
@media screen and (prefers-color-scheme:dark){:root{--ground:#17181c;--card:#202227;--ink:#eeecea;--soft:#b3b4bc;
--line:#3b3e46;--mark:#ff9d85;--some:#25403a;--most:#2f6b5c;--all:#7fd6bd;--on-all:#0d2a22;--warn:#3c3218;--warn-ink:#f6dfa4}}
*{box-sizing:border-box}
body{margin:0;background:var(--ground);color:var(--ink);font:1rem/1.5 system-ui,"Segoe UI",Roboto,"Noto Sans",sans-serif}
main{max-width:60rem;margin:0 auto;padding:1.5rem 1rem 3rem}
h1{font-size:1.7rem;line-height:1.2;margin:0 0 .4rem}
h2{font-size:1.25rem;line-height:1.3;margin:0 0 .6rem}
h3{font-size:1rem;margin:.9rem 0 .1rem}
.halves>div>h3:first-child{margin:0 0 .4rem}
p{margin:.2rem 0 .6rem;max-width:44rem}
.lead{font-size:1.1rem}
.facts{display:grid;grid-template-columns:repeat(auto-fit,minmax(8rem,1fr));gap:.6rem;margin:1rem 0 1.6rem}
.facts div{background:var(--card);border:1px solid var(--line);border-radius:.6rem;padding:.5rem .8rem}
.facts dt{color:var(--soft);font-size:.875rem}
.facts dd{margin:0;font-size:1.3rem;font-weight:600}
article,.waiting{background:var(--card);border:1px solid var(--line);border-radius:.8rem;padding:1rem 1.2rem;margin:0 0 1rem}
.about{display:grid;grid-template-columns:max-content 1fr;gap:.1rem .9rem;margin:0 0 .8rem}
.about dt{color:var(--soft)}
.about dd{margin:0}
.halves{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,21rem);gap:0 1.6rem}
table{border-collapse:collapse;width:100%}
th,td{text-align:start;vertical-align:top;padding:.3rem .8rem .3rem 0;border-bottom:1px solid var(--line);overflow-wrap:break-word;hyphens:auto}
tr>:last-child{padding-inline-end:0}
thead th{color:var(--soft);font-size:.875rem;font-weight:500}
tbody th{font-weight:600}
.mark{display:inline-block;font-size:.8125rem;font-weight:500;border:1px solid currentColor;color:var(--mark);border-radius:1rem;padding:0 .5rem;margin-inline-start:.3rem}
ul{margin:.3rem 0;padding-inline-start:1.2rem}
.missing{background:var(--warn);color:var(--warn-ink);border-radius:.5rem;padding:.4rem .8rem .4rem 1.8rem;margin:.7rem 0 0}
figure{margin:0}
figcaption{color:var(--soft);font-size:.875rem}
svg{width:100%;height:auto;display:block}
svg text{font-size:10.5px;fill:var(--soft);text-anchor:middle;font-family:inherit}
svg .hour{text-anchor:end}
svg .count{fill:var(--ink)}
.s0{fill:none;stroke:var(--line);stroke-width:.5}.s1{fill:var(--some)}.s2{fill:var(--most)}.s3{fill:var(--all)}
svg .s3+.count{fill:var(--on-all);font-weight:600}
.meets{fill:none;stroke:var(--mark);stroke-width:3}
footer{color:var(--soft);font-size:.875rem;margin-top:1.5rem}
@media (max-width:44rem){table{table-layout:fixed}th,td{overflow-wrap:anywhere;padding-inline-end:.5rem}.halves{grid-template-columns:minmax(0,1fr)}figure{max-width:22rem}.halves>div+div{margin-top:1.2rem}}
@media print{body{background:#fff;font-size:10.5pt}main{max-width:none;padding:0}
article{break-inside:avoid}h2,h3{break-after:avoid}tr{break-inside:avoid}.halves{grid-template-columns:minmax(0,1fr) 15rem}
*{print-color-adjust:exact;-webkit-print-color-adjust:exact}}
`
