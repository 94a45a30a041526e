async function language() {
  return 'en';
}
const texts = { en: 'Title' };
export async function title() {
  return texts[await language()];
}
