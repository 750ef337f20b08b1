/** Programs of others that judge what we compute. */
package studio.trellis.model.judge;
