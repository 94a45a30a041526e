import { useRouter } from 'vue-router';

declare function save(): Promise<void>;

export async function submit(): Promise<void> {
  try {
    const router = useRouter();
    await save();
    await router.push('/saved');
  } catch (error) {
    console.error(error);
  }
}
