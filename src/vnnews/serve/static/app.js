// Niceties: drop a file, Ctrl + Enter, a size that is told before anything is sent.
// Everything works without this file.
"use strict";

const form = document.getElementById("read");

if (form) {
  const page = document.getElementById("page");
  const file = document.getElementById("file");
  const limit = Number(form.dataset.limit);
  let depth = 0;

  const curtain = document.createElement("div");
  curtain.className = "curtain";
  curtain.hidden = true;
  curtain.textContent = form.dataset.drop;
  document.body.append(curtain);

  const tooLarge = () => {
    const chosen = file.files[0];
    const fileLarge = Boolean(chosen) && chosen.size > limit;
    const textLarge = !chosen && new Blob([page.value]).size > limit;
    file.setCustomValidity(fileLarge ? form.dataset.large : "");
    page.setCustomValidity(textLarge ? form.dataset.large : "");
  };

  const bring = (transfer) => {
    if (transfer.files.length > 0) {
      const one = new DataTransfer();
      one.items.add(transfer.files[0]);
      file.files = one.files;
    } else {
      page.value = transfer.getData("text/plain");
    }
    tooLarge();
    form.requestSubmit();
  };

  file.addEventListener("change", tooLarge);
  page.addEventListener("input", tooLarge);
  page.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      form.requestSubmit();
    }
  });

  document.addEventListener("dragenter", (event) => {
    event.preventDefault();
    depth += 1;
    curtain.hidden = false;
  });
  document.addEventListener("dragleave", () => {
    depth -= 1;
    curtain.hidden = depth <= 0;
  });
  document.addEventListener("dragover", (event) => event.preventDefault());
  document.addEventListener("drop", (event) => {
    event.preventDefault();
    depth = 0;
    curtain.hidden = true;
    bring(event.dataTransfer);
  });
}
