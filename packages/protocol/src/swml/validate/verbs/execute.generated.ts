// Generated from packages/protocol/catalogue by `npm run generate`. Do not edit.
// @ts-nocheck
"use strict";
export const validate = validate10;
const schema11 = {"anyOf":[{"type":"object","required":["dest"],"properties":{"dest":{"type":"string","minLength":1},"params":{"type":"object"},"meta":{},"on_return":{"anyOf":[{"type":"array"},{"type":"object"}]},"result":{"anyOf":[{"type":"object","required":["case"],"properties":{"case":{"type":"object"},"variable":{"type":"string"},"default":{"anyOf":[{"type":"array"},{"type":"object"}]}},"additionalProperties":false},{"type":"array","items":{"anyOf":[{"type":"object","required":["when","then"],"properties":{"when":{"type":"string"},"then":{"anyOf":[{"type":"array"},{"type":"object"}]},"else":{"anyOf":[{"type":"array"},{"type":"object"}]}},"additionalProperties":false},{"type":"object","required":["else"],"properties":{"else":{"anyOf":[{"type":"array"},{"type":"object"}]}},"additionalProperties":false}]}}]}},"additionalProperties":false},{"type":"string","minLength":1}],"$id":"schema:validate"};

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:validate" */;
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.dest === undefined){
const err0 = {instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty: "dest"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "dest") || (key0 === "params")) || (key0 === "meta")) || (key0 === "on_return")) || (key0 === "result"))){
const err1 = {instancePath,schemaPath:"#/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.dest !== undefined){
let data0 = data.dest;
if(typeof data0 === "string"){
if(data0.length < 1){
const err2 = {instancePath:instancePath+"/dest",schemaPath:"#/anyOf/0/properties/dest/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/dest",schemaPath:"#/anyOf/0/properties/dest/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.params !== undefined){
let data1 = data.params;
if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
const err4 = {instancePath:instancePath+"/params",schemaPath:"#/anyOf/0/properties/params/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.on_return !== undefined){
let data2 = data.on_return;
const _errs9 = errors;
let valid2 = false;
const _errs10 = errors;
if(!(Array.isArray(data2))){
const err5 = {instancePath:instancePath+"/on_return",schemaPath:"#/anyOf/0/properties/on_return/anyOf/0/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var _valid1 = _errs10 === errors;
valid2 = valid2 || _valid1;
if(!valid2){
const _errs12 = errors;
if(!(data2 && typeof data2 == "object" && !Array.isArray(data2))){
const err6 = {instancePath:instancePath+"/on_return",schemaPath:"#/anyOf/0/properties/on_return/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid1 = _errs12 === errors;
valid2 = valid2 || _valid1;
}
if(!valid2){
const err7 = {instancePath:instancePath+"/on_return",schemaPath:"#/anyOf/0/properties/on_return/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
else {
errors = _errs9;
if(vErrors !== null){
if(_errs9){
vErrors.length = _errs9;
}
else {
vErrors = null;
}
}
}
}
if(data.result !== undefined){
let data3 = data.result;
const _errs15 = errors;
let valid3 = false;
const _errs16 = errors;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.case === undefined){
const err8 = {instancePath:instancePath+"/result",schemaPath:"#/anyOf/0/properties/result/anyOf/0/required",keyword:"required",params:{missingProperty: "case"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
for(const key1 in data3){
if(!(((key1 === "case") || (key1 === "variable")) || (key1 === "default"))){
const err9 = {instancePath:instancePath+"/result",schemaPath:"#/anyOf/0/properties/result/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data3.case !== undefined){
let data4 = data3.case;
if(!(data4 && typeof data4 == "object" && !Array.isArray(data4))){
const err10 = {instancePath:instancePath+"/result/case",schemaPath:"#/anyOf/0/properties/result/anyOf/0/properties/case/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data3.variable !== undefined){
if(typeof data3.variable !== "string"){
const err11 = {instancePath:instancePath+"/result/variable",schemaPath:"#/anyOf/0/properties/result/anyOf/0/properties/variable/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data3.default !== undefined){
let data6 = data3.default;
const _errs24 = errors;
let valid5 = false;
const _errs25 = errors;
if(!(Array.isArray(data6))){
const err12 = {instancePath:instancePath+"/result/default",schemaPath:"#/anyOf/0/properties/result/anyOf/0/properties/default/anyOf/0/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
var _valid3 = _errs25 === errors;
valid5 = valid5 || _valid3;
if(!valid5){
const _errs27 = errors;
if(!(data6 && typeof data6 == "object" && !Array.isArray(data6))){
const err13 = {instancePath:instancePath+"/result/default",schemaPath:"#/anyOf/0/properties/result/anyOf/0/properties/default/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
var _valid3 = _errs27 === errors;
valid5 = valid5 || _valid3;
}
if(!valid5){
const err14 = {instancePath:instancePath+"/result/default",schemaPath:"#/anyOf/0/properties/result/anyOf/0/properties/default/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
else {
errors = _errs24;
if(vErrors !== null){
if(_errs24){
vErrors.length = _errs24;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err15 = {instancePath:instancePath+"/result",schemaPath:"#/anyOf/0/properties/result/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
var _valid2 = _errs16 === errors;
valid3 = valid3 || _valid2;
if(!valid3){
const _errs29 = errors;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data7 = data3[i0];
const _errs32 = errors;
let valid8 = false;
const _errs33 = errors;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.when === undefined){
const err16 = {instancePath:instancePath+"/result/" + i0,schemaPath:"#/anyOf/0/properties/result/anyOf/1/items/anyOf/0/required",keyword:"required",params:{missingProperty: "when"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data7.then === undefined){
const err17 = {instancePath:instancePath+"/result/" + i0,schemaPath:"#/anyOf/0/properties/result/anyOf/1/items/anyOf/0/required",keyword:"required",params:{missingProperty: "then"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
for(const key2 in data7){
if(!(((key2 === "when") || (key2 === "then")) || (key2 === "else"))){
const err18 = {instancePath:instancePath+"/result/" + i0,schemaPath:"#/anyOf/0/properties/result/anyOf/1/items/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data7.when !== undefined){
if(typeof data7.when !== "string"){
const err19 = {instancePath:instancePath+"/result/" + i0+"/when",schemaPath:"#/anyOf/0/properties/result/anyOf/1/items/anyOf/0/properties/when/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data7.then !== undefined){
let data9 = data7.then;
const _errs39 = errors;
let valid10 = false;
const _errs40 = errors;
if(!(Array.isArray(data9))){
const err20 = {instancePath:instancePath+"/result/" + i0+"/then",schemaPath:"#/anyOf/0/properties/result/anyOf/1/items/anyOf/0/properties/then/anyOf/0/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
var _valid5 = _errs40 === errors;
valid10 = valid10 || _valid5;
if(!valid10){
const _errs42 = errors;
if(!(data9 && typeof data9 == "object" && !Array.isArray(data9))){
const err21 = {instancePath:instancePath+"/result/" + i0+"/then",schemaPath:"#/anyOf/0/properties/result/anyOf/1/items/anyOf/0/properties/then/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
var _valid5 = _errs42 === errors;
valid10 = valid10 || _valid5;
}
if(!valid10){
const err22 = {instancePath:instancePath+"/result/" + i0+"/then",schemaPath:"#/anyOf/0/properties/result/anyOf/1/items/anyOf/0/properties/then/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
else {
errors = _errs39;
if(vErrors !== null){
if(_errs39){
vErrors.length = _errs39;
}
else {
vErrors = null;
}
}
}
}
if(data7.else !== undefined){
let data10 = data7.else;
const _errs45 = errors;
let valid11 = false;
const _errs46 = errors;
if(!(Array.isArray(data10))){
const err23 = {instancePath:instancePath+"/result/" + i0+"/else",schemaPath:"#/anyOf/0/properties/result/anyOf/1/items/anyOf/0/properties/else/anyOf/0/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
var _valid6 = _errs46 === errors;
valid11 = valid11 || _valid6;
if(!valid11){
const _errs48 = errors;
if(!(data10 && typeof data10 == "object" && !Array.isArray(data10))){
const err24 = {instancePath:instancePath+"/result/" + i0+"/else",schemaPath:"#/anyOf/0/properties/result/anyOf/1/items/anyOf/0/properties/else/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
var _valid6 = _errs48 === errors;
valid11 = valid11 || _valid6;
}
if(!valid11){
const err25 = {instancePath:instancePath+"/result/" + i0+"/else",schemaPath:"#/anyOf/0/properties/result/anyOf/1/items/anyOf/0/properties/else/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
else {
errors = _errs45;
if(vErrors !== null){
if(_errs45){
vErrors.length = _errs45;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err26 = {instancePath:instancePath+"/result/" + i0,schemaPath:"#/anyOf/0/properties/result/anyOf/1/items/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
var _valid4 = _errs33 === errors;
valid8 = valid8 || _valid4;
if(!valid8){
const _errs50 = errors;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.else === undefined){
const err27 = {instancePath:instancePath+"/result/" + i0,schemaPath:"#/anyOf/0/properties/result/anyOf/1/items/anyOf/1/required",keyword:"required",params:{missingProperty: "else"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
for(const key3 in data7){
if(!(key3 === "else")){
const err28 = {instancePath:instancePath+"/result/" + i0,schemaPath:"#/anyOf/0/properties/result/anyOf/1/items/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data7.else !== undefined){
let data11 = data7.else;
const _errs54 = errors;
let valid13 = false;
const _errs55 = errors;
if(!(Array.isArray(data11))){
const err29 = {instancePath:instancePath+"/result/" + i0+"/else",schemaPath:"#/anyOf/0/properties/result/anyOf/1/items/anyOf/1/properties/else/anyOf/0/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
var _valid7 = _errs55 === errors;
valid13 = valid13 || _valid7;
if(!valid13){
const _errs57 = errors;
if(!(data11 && typeof data11 == "object" && !Array.isArray(data11))){
const err30 = {instancePath:instancePath+"/result/" + i0+"/else",schemaPath:"#/anyOf/0/properties/result/anyOf/1/items/anyOf/1/properties/else/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
var _valid7 = _errs57 === errors;
valid13 = valid13 || _valid7;
}
if(!valid13){
const err31 = {instancePath:instancePath+"/result/" + i0+"/else",schemaPath:"#/anyOf/0/properties/result/anyOf/1/items/anyOf/1/properties/else/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
else {
errors = _errs54;
if(vErrors !== null){
if(_errs54){
vErrors.length = _errs54;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err32 = {instancePath:instancePath+"/result/" + i0,schemaPath:"#/anyOf/0/properties/result/anyOf/1/items/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
var _valid4 = _errs50 === errors;
valid8 = valid8 || _valid4;
}
if(!valid8){
const err33 = {instancePath:instancePath+"/result/" + i0,schemaPath:"#/anyOf/0/properties/result/anyOf/1/items/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
else {
errors = _errs32;
if(vErrors !== null){
if(_errs32){
vErrors.length = _errs32;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err34 = {instancePath:instancePath+"/result",schemaPath:"#/anyOf/0/properties/result/anyOf/1/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
var _valid2 = _errs29 === errors;
valid3 = valid3 || _valid2;
}
if(!valid3){
const err35 = {instancePath:instancePath+"/result",schemaPath:"#/anyOf/0/properties/result/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
else {
errors = _errs15;
if(vErrors !== null){
if(_errs15){
vErrors.length = _errs15;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err36 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs59 = errors;
if(typeof data === "string"){
if(data.length < 1){
const err37 = {instancePath,schemaPath:"#/anyOf/1/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
else {
const err38 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
var _valid0 = _errs59 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
const err39 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate10.errors = vErrors;
return errors === 0;
}

validate.known = {"#/anyOf/0":["dest","params","meta","on_return","result"],"#/anyOf/0/properties/result/anyOf/0":["case","variable","default"],"#/anyOf/0/properties/result/anyOf/1/items/anyOf/0":["when","then","else"],"#/anyOf/0/properties/result/anyOf/1/items/anyOf/1":["else"]};
