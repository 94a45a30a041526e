import { inject } from 'vue';

declare function load(): Promise<void>;

await load();
const theme = inject<string>('theme');
console.log(theme);
