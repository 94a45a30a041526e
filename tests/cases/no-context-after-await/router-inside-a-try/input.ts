import { useRouter } from 'vue-router';

declare function save(): Promise<void>;

export async function submit(): Promise<void> {
  try {
    await save();
    const router = useRouter();
    await router.push('/saved');
  } catch (error) {
    console.error(error);
  }
}
