import { createHash } from 'node:crypto';

/** The look of the sign-in pages: one quiet card, readable at arm's length, dark where the device asks for it. */
export const style = `
:root {
  color-scheme: light dark;
  --ground: #f3f6f5; --card: #fff; --ink: #17302f; --quiet: #50696a; --line: #8aa3a2; --brand: #0d4f4f;
  --on-brand: #fff; --warm: #f2b84b; --fault: #9b1c1c; --fault-ground: #fdf1f0;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #0c1b1b; --card: #142928; --ink: #e8f1f0; --quiet: #a9c0bf; --line: #6f8b8a; --brand: #7fd1c7;
    --on-brand: #062524; --fault: #ffb4ab; --fault-ground: #3a1a18;
  }
}
* { box-sizing: border-box; }
html { font: 100%/1.5 system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif; }
body {
  margin: 0; min-height: 100vh; min-height: 100dvh; display: grid; grid-template-rows: 1fr auto; justify-items: center;
  align-items: center; gap: 1rem; padding: 1.25rem; background: var(--ground); color: var(--ink);
}
main {
  width: 100%; max-width: 25rem; padding: clamp(1.5rem, 6vw, 2.5rem); background: var(--card); border-radius: 1rem;
  border-top: .25rem solid var(--warm); box-shadow: 0 1px 2px #0d4f4f1f, 0 12px 32px -12px #0d4f4f3d;
}
.mark { display: flex; align-items: center; gap: .75rem; margin: 0 0 1.75rem; font-weight: 600; letter-spacing: .01em; }
.mark svg { width: 2.5rem; height: 2.5rem; flex: none; }
.mark small { display: block; font-weight: 400; color: var(--quiet); letter-spacing: 0; }
h1 { margin: 0 0 .35rem; font-size: 1.5rem; line-height: 1.25; font-weight: 650; }
p { margin: 0 0 1.25rem; color: var(--quiet); }
label { display: block; margin: 1.1rem 0 .35rem; font-weight: 600; }
input {
  width: 100%; min-height: 3rem; padding: .6rem .85rem; font: inherit; color: inherit; background: transparent;
  border: 1px solid var(--line); border-radius: .6rem;
}
button, .button {
  display: flex; align-items: center; justify-content: center; width: 100%; min-height: 3rem; margin-top: 1.75rem;
  padding: .6rem 1rem; font: inherit; font-weight: 650; color: var(--on-brand); background: var(--brand);
  border: 1px solid var(--brand); border-radius: .6rem; text-decoration: none; cursor: pointer;
}
button.second { margin-top: .75rem; color: var(--brand); background: transparent; }
button:hover, .button:hover { filter: brightness(1.12); }
:focus-visible { outline: 3px solid var(--brand); outline-offset: 2px; }
.fault {
  margin: 0 0 .5rem; padding: .75rem .9rem; color: var(--fault); background: var(--fault-ground);
  border-left: .25rem solid currentColor; border-radius: .4rem;
}
footer { color: var(--quiet); font-size: .9rem; text-align: center; }
footer a, footer span { display: inline-block; padding: .6rem .5rem; color: inherit; }
footer span { font-weight: 650; color: var(--ink); }
@media (forced-colors: active) { main { border: 1px solid; } }
`;

const version = createHash('sha256').update(style).digest('base64url').slice(0, 12);

/** Under its own name for every change, so that browsers may keep it. */
export const stylePath = `/sign-in/style-${version}.css`;
