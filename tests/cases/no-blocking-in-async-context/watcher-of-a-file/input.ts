import { readFileSync, watch } from 'node:fs';

watch('./settings.json', () => {
  console.log(JSON.parse(readFileSync('./settings.json', 'utf8')));
});
