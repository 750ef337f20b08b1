"use strict";
/* The one page on which all rich fields are written: it holds the text of the field that has the focus. */
const field = document.getElementById("field");
const images = new Map();
const BLOCKS = "p,h3,h4,h5,li,pre,blockquote,td,th,div,figcaption,caption,table,ul,ol,figure";
let undone = [];
let done = [];
let now = null;
let lastKind = "";
let lastTime = 0;
let before = null;
let opening = false;

/* Says or asks something of the studio. */
const tell = (what, ...values) => prompt(what, values.join("\u0001"));
