import type { SynchronousContextRow } from '../context-row.js';
import type { Row } from '../row.js';

type Kind = Pick<SynchronousContextRow, 'module' | 'context' | 'instead'> & Partial<SynchronousContextRow>;
type Said = Pick<SynchronousContextRow, 'lost' | 'does' | 'docs'> & Partial<SynchronousContextRow>;

const row = (kind: Kind, name: string, said: Said): SynchronousContextRow => ({
  kind: 'needs-synchronous-context',
  ...kind,
  export: name,
  ...said,
});

const SETUP: Pick<Kind, 'context' | 'instead'> = {
  context: "a component's `setup`",
  instead: 'call it before the first wait, or put the wait into a function of its own',
};
/** Nitro's own functions, some by the same names, are what files of the server get. */
const AUTO_IMPORTED = { by: 'nuxt', notIn: 'server' } as const;
const VUE: Kind = {
  module: ['vue', '@vue/runtime-core', '@vue/runtime-dom', 'vue-demi'],
  autoImported: AUTO_IMPORTED,
  ...SETUP,
};
const VUE_DOCS = 'https://vuejs.org/guide/reusability/composables.html#usage-restrictions';
const VUE_HOOKS = [
  'onBeforeMount',
  'onMounted',
  'onBeforeUpdate',
  'onUpdated',
  'onBeforeUnmount',
  'onUnmounted',
  'onActivated',
  'onDeactivated',
  'onErrorCaptured',
  'onRenderTracked',
  'onRenderTriggered',
  'onServerPrefetch',
];
const vueRows: readonly SynchronousContextRow[] = [
  row(VUE, 'inject', {
    lost: 'it gives its default, or `undefined`',
    does: 'reads',
    docs: 'https://vuejs.org/api/composition-api-dependency-injection.html#inject',
  }),
  row(VUE, 'getCurrentInstance', { lost: 'it gives `null`', does: 'reads', docs: VUE_DOCS }),
  row(VUE, 'provide', {
    lost: 'it provides nothing',
    does: 'acts',
    docs: 'https://vuejs.org/api/composition-api-dependency-injection.html#provide',
  }),
  ...['useSlots', 'useAttrs'].map((name) =>
    row(VUE, name, {
      lost: 'it throws a TypeError',
      does: 'reads',
      docs: 'https://vuejs.org/api/composition-api-helpers.html',
    }),
  ),
  ...VUE_HOOKS.map((name) =>
    row(VUE, name, {
      lost: 'Vue never calls the hook',
      does: 'acts',
      docs: 'https://vuejs.org/api/composition-api-lifecycle.html',
    }),
  ),
  row({ ...VUE, context: 'a scope of effects' }, 'onScopeDispose', {
    lost: 'Vue never calls the function',
    does: 'acts',
    docs: 'https://vuejs.org/api/reactivity-advanced.html#onscopedispose',
  }),
  row({ ...VUE, context: 'a watcher' }, 'onWatcherCleanup', {
    lost: 'Vue never calls the function',
    does: 'acts',
    docs: 'https://vuejs.org/api/reactivity-core.html#onwatchercleanup',
    instead: 'register it before the first wait, or by the `onCleanup` that the watcher is given',
  }),
  ...['useRoute', 'useRouter'].map((name) =>
    row({ module: ['vue-router'], ...SETUP }, name, {
      lost: 'it gives `undefined`',
      does: 'reads',
      docs: 'https://router.vuejs.org/guide/advanced/composition-api.html',
    }),
  ),
  ...['onBeforeRouteLeave', 'onBeforeRouteUpdate'].map((name) =>
    row({ module: ['vue-router'], ...SETUP }, name, {
      lost: 'the router never calls the guard',
      does: 'acts',
      docs: 'https://router.vuejs.org/guide/advanced/composition-api.html#navigation-guards',
    }),
  ),
  row({ module: ['vue-i18n'], ...SETUP }, 'useI18n', {
    lost: 'it throws "Must be called at the top of a `setup` function"',
    does: 'reads',
    docs: 'https://vue-i18n.intlify.dev/guide/advanced/composition',
  }),
  row({ module: ['vuex'], ...SETUP }, 'useStore', {
    lost: 'it gives `undefined`',
    does: 'reads',
    docs: 'https://vuex.vuejs.org/guide/composition-api.html',
  }),
];

const NUXT: Kind = {
  module: ['nuxt/app', '#app', '#imports', 'nuxt'],
  autoImported: AUTO_IMPORTED,
  context: "Nuxt's context",
  instead: 'call it before the first wait, or inside of `nuxtApp.runWithContext`',
};
const NUXT_COMPOSABLES = [
  'useNuxtApp',
  'useRuntimeConfig',
  'useAppConfig',
  'useState',
  'useCookie',
  'useRoute',
  'useRouter',
  'useError',
  'useRequestEvent',
  'useRequestHeaders',
  'useRequestFetch',
  'useRequestURL',
  'useFetch',
  'useLazyFetch',
  'useAsyncData',
  'useLazyAsyncData',
  'useHead',
  'useSeoMeta',
];
const nuxtRows: readonly SynchronousContextRow[] = NUXT_COMPOSABLES.map((name) =>
  row(NUXT, name, {
    lost: 'on the server it throws',
    does: 'reads',
    docs: 'https://nuxt.com/docs/guide/concepts/auto-imports#vue-and-nuxt-composables',
    restoredBy: ['defineNuxtPlugin', 'defineNuxtRouteMiddleware', 'defineNuxtComponent'],
  }),
);

const INJECTION: Pick<Kind, 'context' | 'instead'> = {
  context: 'an injection context',
  instead: 'keep `inject(Injector)`, and call it inside of `runInInjectionContext`',
};
const NG0203 = 'it throws NG0203';
const NG_DOCS = 'https://angular.dev/errors/NG0203';
const INTEROP: Kind = { module: ['@angular/core/rxjs-interop'], ...INJECTION };
const ANGULAR: Kind = { module: ['@angular/core'], ...INJECTION };
const angularRows: readonly SynchronousContextRow[] = [
  row(ANGULAR, 'inject', { lost: NG0203, does: 'reads', docs: NG_DOCS }),
  row(ANGULAR, 'assertInInjectionContext', { lost: NG0203, does: 'acts', docs: NG_DOCS }),
  row(ANGULAR, 'effect', {
    lost: NG0203,
    does: 'acts',
    docs: 'https://angular.dev/guide/signals#effects',
    given: { argument: 1, keys: ['injector'] },
    instead: 'give it an `injector`',
  }),
  ...['afterNextRender', 'afterEveryRender', 'afterRender', 'afterRenderEffect'].map((name) =>
    row(ANGULAR, name, {
      lost: NG0203,
      does: 'acts',
      docs: NG_DOCS,
      given: { argument: 1, keys: ['injector'] },
      instead: 'give it an `injector`',
    }),
  ),
  row(INTEROP, 'takeUntilDestroyed', {
    lost: NG0203,
    does: 'reads',
    docs: 'https://angular.dev/ecosystem/rxjs-interop/take-until-destroyed',
    given: { argument: 0 },
    instead: 'give it a `DestroyRef`',
  }),
  row(INTEROP, 'toSignal', {
    lost: NG0203,
    does: 'reads',
    docs: 'https://angular.dev/ecosystem/rxjs-interop',
    given: { argument: 1, keys: ['injector', 'manualCleanup'] },
    instead: 'give it an `injector`',
  }),
  row(INTEROP, 'toObservable', {
    lost: NG0203,
    does: 'reads',
    docs: 'https://angular.dev/ecosystem/rxjs-interop',
    given: { argument: 1, keys: ['injector'] },
    instead: 'give it an `injector`',
  }),
];

const SVELTE: Kind = {
  module: ['svelte'],
  context: 'the start of a component',
  instead: 'call it in the script of the component, before the first wait',
};
const svelteRows: readonly SynchronousContextRow[] = [
  ...['getContext', 'getAllContexts', 'hasContext', 'createEventDispatcher'].map((name) =>
    row(SVELTE, name, { lost: 'it throws', does: 'reads', docs: 'https://svelte.dev/docs/svelte/svelte' }),
  ),
  ...['setContext', 'onMount', 'onDestroy', 'beforeUpdate', 'afterUpdate'].map((name) =>
    row(SVELTE, name, { lost: 'it throws', does: 'acts', docs: 'https://svelte.dev/docs/svelte/lifecycle-hooks' }),
  ),
];

/** Types of events by their names, as far as a parameter says them, where nobody knows what they extend. */
const DOM_EVENTS = ['UIEvent', 'MouseEvent', 'PointerEvent', 'KeyboardEvent', 'InputEvent', 'SubmitEvent', 'DragEvent'];
const REACT_EVENTS = ['SyntheticEvent', 'FormEvent', 'MouseEvent', 'ChangeEvent', 'KeyboardEvent', 'DragEvent'];
const REACT = ['react'];
const MDN_EVENT = 'https://developer.mozilla.org/docs/Web/API/Event';
const ofEvent = (
  module: readonly string[],
  type: string,
  member: string,
  said: Omit<Said, 'docs'> & { readonly instead: string },
): SynchronousContextRow =>
  row({ module, context: 'the dispatch of the event', instead: said.instead }, `${type}#${member}`, {
    ofEvent: true,
    docs: `${MDN_EVENT}/${member}`,
    ...said,
  });
const currentTargets = (module: readonly string[], types: readonly string[]): readonly SynchronousContextRow[] =>
  types.flatMap((type) => [
    ofEvent(module, type, 'currentTarget', {
      lost: '`currentTarget` is `null`',
      does: 'reads',
      instead: 'take it before the first wait',
    }),
    ofEvent(module, type, 'preventDefault', {
      lost: 'the browser has already done what this was to prevent',
      does: 'acts',
      instead: 'prevent it always, and do by hand what is wanted',
    }),
  ]);
const stops = (module: readonly string[], type: string): readonly SynchronousContextRow[] =>
  ['stopPropagation', 'stopImmediatePropagation'].map((name) =>
    ofEvent(module, type, name, {
      lost: 'the other listeners have already run',
      does: 'acts',
      instead: 'stop it before the first wait',
    }),
  );
const eventRows: readonly SynchronousContextRow[] = [
  ...currentTargets([], ['Event', ...DOM_EVENTS]),
  ...stops([], 'Event'),
  ...currentTargets(REACT, ['BaseSyntheticEvent', 'React.BaseSyntheticEvent', ...REACT_EVENTS]),
  ...['BaseSyntheticEvent', 'React.BaseSyntheticEvent'].flatMap((type) => stops(REACT, type)),
];

/** What a wait loses: the code around a call that a framework, or the platform, looks at while the call runs. */
export const contextRows: readonly Row[] = [...vueRows, ...nuxtRows, ...angularRows, ...svelteRows, ...eventRows];
