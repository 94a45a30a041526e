export * from 'svelte-5/compiler';
