// Generated from packages/protocol/catalogue by `npm run generate`. Do not edit.
// @ts-nocheck
"use strict";
export const validate = validate10;
const schema11 = {"anyOf":[{"type":"object","required":["prompt","lang","direction"],"properties":{"prompt":{"anyOf":[{"type":"string"},{"type":"object","properties":{"text":{"type":"string"},"pom":{"type":"array","items":{"type":"object","properties":{"title":{"type":"string"},"body":{"type":"string"},"bullets":{"type":"array","items":{"type":"string"}},"subsections":{"type":"array"},"numbered":{"anyOf":[{"type":"boolean"},{"type":"string"}]},"numberedBullets":{"anyOf":[{"type":"boolean"},{"type":"string"}]}}}},"file":{"type":"string"}}}]},"lang":{"type":"string"},"direction":{"type":"array","items":{"type":"string","enum":["remote-caller","local-caller"]}},"model":{"type":"string"},"customer_role":{"type":"string","enum":["remote-caller","local-caller"]},"url":{"type":"string"},"SWAIG":{"type":"object"},"permissions":{"type":"object","properties":{"swaig_allow_swml":{"type":["boolean","string"],"pattern":"^[$%]\\{.*\\}$"},"swaig_allow_settings":{"type":["boolean","string"],"pattern":"^[$%]\\{.*\\}$"},"swaig_set_global_data":{"type":["boolean","string"],"pattern":"^[$%]\\{.*\\}$"}}},"global_data":{"type":"object"},"hints":{"type":"array","items":{"type":"string"}},"params":{"type":"object"}},"additionalProperties":false},{"type":"object","required":["action"],"properties":{"action":{"type":"object"}},"additionalProperties":false}],"$id":"schema:validate"};
const func2 = Object.prototype.hasOwnProperty;
const pattern0 = new RegExp("^[$%]\\{.*\\}$", "u");

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:validate" */;
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.prompt === undefined){
const err0 = {instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty: "prompt"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.lang === undefined){
const err1 = {instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty: "lang"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.direction === undefined){
const err2 = {instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty: "direction"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema11.anyOf[0].properties, key0))){
const err3 = {instancePath,schemaPath:"#/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.prompt !== undefined){
let data0 = data.prompt;
const _errs5 = errors;
let valid2 = false;
const _errs6 = errors;
if(typeof data0 !== "string"){
const err4 = {instancePath:instancePath+"/prompt",schemaPath:"#/anyOf/0/properties/prompt/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid1 = _errs6 === errors;
valid2 = valid2 || _valid1;
if(!valid2){
const _errs8 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.text !== undefined){
if(typeof data0.text !== "string"){
const err5 = {instancePath:instancePath+"/prompt/text",schemaPath:"#/anyOf/0/properties/prompt/anyOf/1/properties/text/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data0.pom !== undefined){
let data2 = data0.pom;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.title !== undefined){
if(typeof data3.title !== "string"){
const err6 = {instancePath:instancePath+"/prompt/pom/" + i0+"/title",schemaPath:"#/anyOf/0/properties/prompt/anyOf/1/properties/pom/items/properties/title/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data3.body !== undefined){
if(typeof data3.body !== "string"){
const err7 = {instancePath:instancePath+"/prompt/pom/" + i0+"/body",schemaPath:"#/anyOf/0/properties/prompt/anyOf/1/properties/pom/items/properties/body/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data3.bullets !== undefined){
let data6 = data3.bullets;
if(Array.isArray(data6)){
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
if(typeof data6[i1] !== "string"){
const err8 = {instancePath:instancePath+"/prompt/pom/" + i0+"/bullets/" + i1,schemaPath:"#/anyOf/0/properties/prompt/anyOf/1/properties/pom/items/properties/bullets/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath:instancePath+"/prompt/pom/" + i0+"/bullets",schemaPath:"#/anyOf/0/properties/prompt/anyOf/1/properties/pom/items/properties/bullets/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data3.subsections !== undefined){
if(!(Array.isArray(data3.subsections))){
const err10 = {instancePath:instancePath+"/prompt/pom/" + i0+"/subsections",schemaPath:"#/anyOf/0/properties/prompt/anyOf/1/properties/pom/items/properties/subsections/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data3.numbered !== undefined){
let data9 = data3.numbered;
const _errs27 = errors;
let valid9 = false;
const _errs28 = errors;
if(typeof data9 !== "boolean"){
const err11 = {instancePath:instancePath+"/prompt/pom/" + i0+"/numbered",schemaPath:"#/anyOf/0/properties/prompt/anyOf/1/properties/pom/items/properties/numbered/anyOf/0/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var _valid2 = _errs28 === errors;
valid9 = valid9 || _valid2;
if(!valid9){
const _errs30 = errors;
if(typeof data9 !== "string"){
const err12 = {instancePath:instancePath+"/prompt/pom/" + i0+"/numbered",schemaPath:"#/anyOf/0/properties/prompt/anyOf/1/properties/pom/items/properties/numbered/anyOf/1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
var _valid2 = _errs30 === errors;
valid9 = valid9 || _valid2;
}
if(!valid9){
const err13 = {instancePath:instancePath+"/prompt/pom/" + i0+"/numbered",schemaPath:"#/anyOf/0/properties/prompt/anyOf/1/properties/pom/items/properties/numbered/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
else {
errors = _errs27;
if(vErrors !== null){
if(_errs27){
vErrors.length = _errs27;
}
else {
vErrors = null;
}
}
}
}
if(data3.numberedBullets !== undefined){
let data10 = data3.numberedBullets;
const _errs33 = errors;
let valid10 = false;
const _errs34 = errors;
if(typeof data10 !== "boolean"){
const err14 = {instancePath:instancePath+"/prompt/pom/" + i0+"/numberedBullets",schemaPath:"#/anyOf/0/properties/prompt/anyOf/1/properties/pom/items/properties/numberedBullets/anyOf/0/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
var _valid3 = _errs34 === errors;
valid10 = valid10 || _valid3;
if(!valid10){
const _errs36 = errors;
if(typeof data10 !== "string"){
const err15 = {instancePath:instancePath+"/prompt/pom/" + i0+"/numberedBullets",schemaPath:"#/anyOf/0/properties/prompt/anyOf/1/properties/pom/items/properties/numberedBullets/anyOf/1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
var _valid3 = _errs36 === errors;
valid10 = valid10 || _valid3;
}
if(!valid10){
const err16 = {instancePath:instancePath+"/prompt/pom/" + i0+"/numberedBullets",schemaPath:"#/anyOf/0/properties/prompt/anyOf/1/properties/pom/items/properties/numberedBullets/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
else {
errors = _errs33;
if(vErrors !== null){
if(_errs33){
vErrors.length = _errs33;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err17 = {instancePath:instancePath+"/prompt/pom/" + i0,schemaPath:"#/anyOf/0/properties/prompt/anyOf/1/properties/pom/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath:instancePath+"/prompt/pom",schemaPath:"#/anyOf/0/properties/prompt/anyOf/1/properties/pom/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data0.file !== undefined){
if(typeof data0.file !== "string"){
const err19 = {instancePath:instancePath+"/prompt/file",schemaPath:"#/anyOf/0/properties/prompt/anyOf/1/properties/file/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath:instancePath+"/prompt",schemaPath:"#/anyOf/0/properties/prompt/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
var _valid1 = _errs8 === errors;
valid2 = valid2 || _valid1;
}
if(!valid2){
const err21 = {instancePath:instancePath+"/prompt",schemaPath:"#/anyOf/0/properties/prompt/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
else {
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
}
}
if(data.lang !== undefined){
if(typeof data.lang !== "string"){
const err22 = {instancePath:instancePath+"/lang",schemaPath:"#/anyOf/0/properties/lang/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.direction !== undefined){
let data13 = data.direction;
if(Array.isArray(data13)){
const len2 = data13.length;
for(let i2=0; i2<len2; i2++){
let data14 = data13[i2];
if(typeof data14 !== "string"){
const err23 = {instancePath:instancePath+"/direction/" + i2,schemaPath:"#/anyOf/0/properties/direction/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(!((data14 === "remote-caller") || (data14 === "local-caller"))){
const err24 = {instancePath:instancePath+"/direction/" + i2,schemaPath:"#/anyOf/0/properties/direction/items/enum",keyword:"enum",params:{allowedValues: schema11.anyOf[0].properties.direction.items.enum}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath:instancePath+"/direction",schemaPath:"#/anyOf/0/properties/direction/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.model !== undefined){
if(typeof data.model !== "string"){
const err26 = {instancePath:instancePath+"/model",schemaPath:"#/anyOf/0/properties/model/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.customer_role !== undefined){
let data16 = data.customer_role;
if(typeof data16 !== "string"){
const err27 = {instancePath:instancePath+"/customer_role",schemaPath:"#/anyOf/0/properties/customer_role/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(!((data16 === "remote-caller") || (data16 === "local-caller"))){
const err28 = {instancePath:instancePath+"/customer_role",schemaPath:"#/anyOf/0/properties/customer_role/enum",keyword:"enum",params:{allowedValues: schema11.anyOf[0].properties.customer_role.enum}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.url !== undefined){
if(typeof data.url !== "string"){
const err29 = {instancePath:instancePath+"/url",schemaPath:"#/anyOf/0/properties/url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.SWAIG !== undefined){
let data18 = data.SWAIG;
if(!(data18 && typeof data18 == "object" && !Array.isArray(data18))){
const err30 = {instancePath:instancePath+"/SWAIG",schemaPath:"#/anyOf/0/properties/SWAIG/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.permissions !== undefined){
let data19 = data.permissions;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if(data19.swaig_allow_swml !== undefined){
let data20 = data19.swaig_allow_swml;
if((typeof data20 !== "boolean") && (typeof data20 !== "string")){
const err31 = {instancePath:instancePath+"/permissions/swaig_allow_swml",schemaPath:"#/anyOf/0/properties/permissions/properties/swaig_allow_swml/type",keyword:"type",params:{type: schema11.anyOf[0].properties.permissions.properties.swaig_allow_swml.type}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(typeof data20 === "string"){
if(!pattern0.test(data20)){
const err32 = {instancePath:instancePath+"/permissions/swaig_allow_swml",schemaPath:"#/anyOf/0/properties/permissions/properties/swaig_allow_swml/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
if(data19.swaig_allow_settings !== undefined){
let data21 = data19.swaig_allow_settings;
if((typeof data21 !== "boolean") && (typeof data21 !== "string")){
const err33 = {instancePath:instancePath+"/permissions/swaig_allow_settings",schemaPath:"#/anyOf/0/properties/permissions/properties/swaig_allow_settings/type",keyword:"type",params:{type: schema11.anyOf[0].properties.permissions.properties.swaig_allow_settings.type}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(typeof data21 === "string"){
if(!pattern0.test(data21)){
const err34 = {instancePath:instancePath+"/permissions/swaig_allow_settings",schemaPath:"#/anyOf/0/properties/permissions/properties/swaig_allow_settings/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
if(data19.swaig_set_global_data !== undefined){
let data22 = data19.swaig_set_global_data;
if((typeof data22 !== "boolean") && (typeof data22 !== "string")){
const err35 = {instancePath:instancePath+"/permissions/swaig_set_global_data",schemaPath:"#/anyOf/0/properties/permissions/properties/swaig_set_global_data/type",keyword:"type",params:{type: schema11.anyOf[0].properties.permissions.properties.swaig_set_global_data.type}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(typeof data22 === "string"){
if(!pattern0.test(data22)){
const err36 = {instancePath:instancePath+"/permissions/swaig_set_global_data",schemaPath:"#/anyOf/0/properties/permissions/properties/swaig_set_global_data/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
}
else {
const err37 = {instancePath:instancePath+"/permissions",schemaPath:"#/anyOf/0/properties/permissions/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data.global_data !== undefined){
let data23 = data.global_data;
if(!(data23 && typeof data23 == "object" && !Array.isArray(data23))){
const err38 = {instancePath:instancePath+"/global_data",schemaPath:"#/anyOf/0/properties/global_data/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data.hints !== undefined){
let data24 = data.hints;
if(Array.isArray(data24)){
const len3 = data24.length;
for(let i3=0; i3<len3; i3++){
if(typeof data24[i3] !== "string"){
const err39 = {instancePath:instancePath+"/hints/" + i3,schemaPath:"#/anyOf/0/properties/hints/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
}
else {
const err40 = {instancePath:instancePath+"/hints",schemaPath:"#/anyOf/0/properties/hints/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data.params !== undefined){
let data26 = data.params;
if(!(data26 && typeof data26 == "object" && !Array.isArray(data26))){
const err41 = {instancePath:instancePath+"/params",schemaPath:"#/anyOf/0/properties/params/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
}
else {
const err42 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs70 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.action === undefined){
const err43 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: "action"}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
for(const key1 in data){
if(!(key1 === "action")){
const err44 = {instancePath,schemaPath:"#/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data.action !== undefined){
let data27 = data.action;
if(!(data27 && typeof data27 == "object" && !Array.isArray(data27))){
const err45 = {instancePath:instancePath+"/action",schemaPath:"#/anyOf/1/properties/action/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
}
else {
const err46 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
var _valid0 = _errs70 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
const err47 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
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

validate.known = {"#/anyOf/0":["prompt","lang","direction","model","customer_role","url","SWAIG","permissions","global_data","hints","params"],"#/anyOf/1":["action"]};
