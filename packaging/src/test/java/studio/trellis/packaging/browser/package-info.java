/** Packages played in Chromium, with independent judges beside it. */
package studio.trellis.packaging.browser;
