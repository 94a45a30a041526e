import { getCurrentInstance } from 'vue';

export function setup(): void {
  setTimeout(() => {
    console.log(getCurrentInstance()?.proxy);
  }, 10);
}
