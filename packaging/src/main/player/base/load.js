const loads = new Map();

/** Loads a script of the package, once. */
export function load(address) {
  if (!loads.has(address)) {
    loads.set(address, new Promise((resolve, reject) => {
      const script = document.createElement('script');
      script.src = address;
      script.onload = resolve;
      script.onerror = () => {
        script.remove();
        loads.delete(address);
        reject(new Error(address));
      };
      document.head.append(script);
    }));
  }
  return loads.get(address);
}
