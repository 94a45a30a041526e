import { useRoute } from 'vue-router';

declare function load(id: string | undefined): Promise<string>;
declare function signIn(): Promise<void>;

export async function useItem(): Promise<string> {
  const route = useRoute();
  await signIn();
  return load(route.params['id']);
}
