// What TeaVM's code asks of its runtime, for texts and arrays that are JavaScript's own. It takes the place of TeaVM's.
let $rt_throw = exception => {
    let error = Error(jl_Throwable_getMessage(exception));
    error.$java = exception;
    throw error;
},
$rt_wrapException = error => error.$java || error,
$rt_eraseClinit = () => () => {},
$rt_cls = type => type,
$rt_compare = (a, b) => a === b ? 0 : a < b ? -1 : 1,
$rt_compare_less = (a, b) => a === b ? 0 : a > b ? 1 : -1,
$rt_ucmp = (a, b) => $rt_compare(a >>> 0, b >>> 0),
$rt_imul = Math.imul,
$rt_udiv = (a, b) => (a >>> 0) / (b >>> 0) >>> 0,
$rt_umod = (a, b) => (a >>> 0) % (b >>> 0) >>> 0,
$rt_createArray = (type, size) => Array(size).fill(null),
$rt_wrapArray = (type, cells) => cells,
$rt_createBooleanArray = size => new Int8Array(size),
$rt_createCharArray = size => new Uint16Array(size),
$rt_createCharArrayFromData = cells => new Uint16Array(cells),
$rt_createIntArray = size => new Int32Array(size),
$rt_createIntArrayFromData = cells => new Int32Array(cells),
$rt_createDoubleArray = size => new Float64Array(size),
$rt_createDoubleArrayFromData = cells => new Float64Array(cells),
$rt_enum = (type, names, size) => Array.from({ length: size }, (_, i) => {
    let constant = new type;
    jl_Enum__init_(constant, names.split(' ')[i], i);
    return constant;
}),
$rt_cells = (make, names, numbers) => numbers.map((number, i) => make(names.split(' ')[i], i, number)),
jlr_Array_getLength = cells => cells.length,
jl_Object_clone = cells => cells.slice(),
jl_System_fastArraycopy = (from, at, to, into, count) => from.slice(at, at + count).forEach((cell, i) => to[into + i] = cell),
ju_Objects_equals = (a, b) => a === b || a instanceof Object && a.$equals(b) ? 1 : 0;
