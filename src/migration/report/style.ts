/** The page's own style: nothing is loaded. */
export const STYLE = `
:root { color-scheme: light dark; --ink: #1c2128; --soft: #59636e; --line: #d5dbe1; --back: #fff; --panel: #f6f8fa; --add: #dafbe1; --add-ink: #116329; --del: #ffebe9; --del-ink: #a40e26; --seed: #0969da; --moved: #57606a; --blocked: #bc4c00; }
@media (prefers-color-scheme: dark) { :root { --ink: #e6edf3; --soft: #9198a1; --line: #3d444d; --back: #0d1117; --panel: #151b23; --add: #12261e; --add-ink: #7ee787; --del: #2c1517; --del-ink: #ffa198; --seed: #4493f8; --moved: #9198a1; --blocked: #f0883e; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 76rem; padding: 2rem 1.5rem 6rem; font: 15px/1.5 system-ui, sans-serif; color: var(--ink); background: var(--back); }
h1 { font-size: 1.6rem; margin: 0 0 .25rem; } h2 { font-size: 1.2rem; margin: 2.5rem 0 .75rem; } h3 { font-size: .95rem; margin: 1.25rem 0 .4rem; }
code, pre, td.place, .mono { font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; font-size: .82rem; }
.sub, .note { color: var(--soft); margin: 0; }
.totals { display: grid; grid-template-columns: repeat(auto-fill, minmax(8.5rem, 1fr)); gap: .6rem; margin: 1.5rem 0; padding: 0; list-style: none; }
.totals li { border: 1px solid var(--line); border-radius: 8px; padding: .6rem .8rem; background: var(--panel); }
.totals b { display: block; font-size: 1.5rem; line-height: 1.2; font-variant-numeric: tabular-nums; } .totals span { color: var(--soft); font-size: .82rem; }
details { border: 1px solid var(--line); border-radius: 8px; margin: .6rem 0; }
details > summary { cursor: pointer; padding: .65rem .9rem; background: var(--panel); border-radius: 8px; }
details[open] > summary { border-bottom: 1px solid var(--line); border-radius: 8px 8px 0 0; }
details > .inside { padding: .4rem .9rem 1rem; }
summary .sub { margin-left: .5rem; font-size: .85rem; }
.tag { display: inline-block; border: 1px solid currentColor; border-radius: 999px; padding: 0 .55rem; font-size: .75rem; margin-left: .5rem; color: var(--soft); }
.tag.taken { color: var(--add-ink); } .tag.refused { color: var(--del-ink); } .tag.left-out { color: var(--blocked); }
.scroll { overflow-x: auto; border: 1px solid var(--line); border-radius: 6px; }
table { border-collapse: collapse; width: 100%; font-size: .88rem; } th { text-align: left; font-weight: 600; color: var(--soft); font-size: .78rem; }
th, td { padding: .3rem .6rem; border-bottom: 1px solid var(--line); vertical-align: top; } tr:last-child td { border-bottom: 0; }
td.place { white-space: nowrap; }
pre { margin: 0; overflow-x: auto; line-height: 1.45; } pre.file { border: 1px solid var(--line); border-radius: 0 0 6px 6px; border-top: 0; }
pre span { display: block; padding: 0 .6rem; min-width: max-content; min-height: 1.45em; } td pre span { padding: 0 .3rem; }
.add { background: var(--add); color: var(--add-ink); } .del { background: var(--del); color: var(--del-ink); } .hunk { color: var(--soft); background: var(--panel); }
.filename { display: flex; justify-content: space-between; margin-top: .8rem; padding: .35rem .6rem; background: var(--panel); border: 1px solid var(--line); border-radius: 6px 6px 0 0; }
.plus { color: var(--add-ink); } .minus { color: var(--del-ink); }
svg text { font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; fill: var(--ink); } svg .name { font-size: 12px; } svg .place { font-size: 10px; fill: var(--soft); }
svg rect { fill: var(--back); stroke: var(--moved); stroke-width: 1.2; } svg .seed rect { stroke: var(--seed); stroke-width: 2.2; } svg .blocked rect { stroke: var(--blocked); stroke-dasharray: 4 3; }
svg .edge { fill: none; stroke: var(--soft); stroke-width: 1.1; } svg .tip { fill: var(--soft); }
.legend { font-size: .8rem; color: var(--soft); margin: .35rem 0 0; } .legend i { display: inline-block; width: .9rem; height: .7rem; border: 2px solid var(--moved); border-radius: 3px; margin: 0 .35rem 0 .9rem; vertical-align: -1px; }
.legend i.seed { border-color: var(--seed); margin-left: 0; } .legend i.blocked { border: 2px dashed var(--blocked); }
.way { margin: .2rem 0 .6rem; } .way b { color: var(--add-ink); }
`;
