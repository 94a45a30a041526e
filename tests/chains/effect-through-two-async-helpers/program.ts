import { Effect } from 'effect';
import { renderPage } from './page.js';

export const main = Effect.flatMap(Effect.void, () => Effect.promise(renderPage));
export const page = Effect.promise(() => renderPage());
