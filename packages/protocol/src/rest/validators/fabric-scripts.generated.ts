// Generated from packages/protocol/catalogue by `npm run generate`. Do not edit.
// @ts-nocheck
"use strict";
export const fabric_swmlWebhooks_list_result = validate10;
const schema11 = {"type":"object","required":["data","links"],"properties":{"data":{"type":"array","items":{"type":"object","required":["id","project_id","display_name","type","created_at","updated_at","swml_webhook"],"properties":{"id":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"project_id":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"display_name":{"type":"string"},"type":{"type":"string","const":"swml_webhook"},"created_at":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"},"updated_at":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"},"swml_webhook":{"type":"object","required":["id","name","used_for","primary_request_url","primary_request_method","fallback_request_url","fallback_request_method","status_callback_url","status_callback_method"],"properties":{"id":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"name":{"type":"string"},"used_for":{"type":"string"},"primary_request_url":{"type":"string"},"primary_request_method":{"type":"string","enum":["GET","POST"]},"fallback_request_url":{"anyOf":[{"type":"string"},{"type":"null"}]},"fallback_request_method":{"type":"string","enum":["GET","POST"]},"status_callback_url":{"anyOf":[{"type":"string"},{"type":"null"}]},"status_callback_method":{"type":"string","enum":["GET","POST"]}}}}}},"links":{"type":"object","required":["self","first"],"properties":{"self":{"type":"string"},"first":{"type":"string"},"next":{"type":"string"},"prev":{"type":"string"}}}},"$id":"schema:fabric_swmlWebhooks_list_result"};
const pattern0 = new RegExp("^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$", "u");
const pattern2 = new RegExp("^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$", "u");

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:fabric_swmlWebhooks_list_result" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.data === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.links === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "links"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.data !== undefined){
let data0 = data.data;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.id === undefined){
const err2 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data1.project_id === undefined){
const err3 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "project_id"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data1.display_name === undefined){
const err4 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "display_name"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1.type === undefined){
const err5 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data1.created_at === undefined){
const err6 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "created_at"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data1.updated_at === undefined){
const err7 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "updated_at"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data1.swml_webhook === undefined){
const err8 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "swml_webhook"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data1.id !== undefined){
let data2 = data1.id;
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
const err9 = {instancePath:instancePath+"/data/" + i0+"/id",schemaPath:"#/properties/data/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/data/" + i0+"/id",schemaPath:"#/properties/data/items/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data1.project_id !== undefined){
let data3 = data1.project_id;
if(typeof data3 === "string"){
if(!pattern0.test(data3)){
const err11 = {instancePath:instancePath+"/data/" + i0+"/project_id",schemaPath:"#/properties/data/items/properties/project_id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/data/" + i0+"/project_id",schemaPath:"#/properties/data/items/properties/project_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data1.display_name !== undefined){
if(typeof data1.display_name !== "string"){
const err13 = {instancePath:instancePath+"/data/" + i0+"/display_name",schemaPath:"#/properties/data/items/properties/display_name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data1.type !== undefined){
let data5 = data1.type;
if(typeof data5 !== "string"){
const err14 = {instancePath:instancePath+"/data/" + i0+"/type",schemaPath:"#/properties/data/items/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if("swml_webhook" !== data5){
const err15 = {instancePath:instancePath+"/data/" + i0+"/type",schemaPath:"#/properties/data/items/properties/type/const",keyword:"const",params:{allowedValue: "swml_webhook"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data1.created_at !== undefined){
let data6 = data1.created_at;
if(typeof data6 === "string"){
if(!pattern2.test(data6)){
const err16 = {instancePath:instancePath+"/data/" + i0+"/created_at",schemaPath:"#/properties/data/items/properties/created_at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/data/" + i0+"/created_at",schemaPath:"#/properties/data/items/properties/created_at/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data1.updated_at !== undefined){
let data7 = data1.updated_at;
if(typeof data7 === "string"){
if(!pattern2.test(data7)){
const err18 = {instancePath:instancePath+"/data/" + i0+"/updated_at",schemaPath:"#/properties/data/items/properties/updated_at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/data/" + i0+"/updated_at",schemaPath:"#/properties/data/items/properties/updated_at/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data1.swml_webhook !== undefined){
let data8 = data1.swml_webhook;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.id === undefined){
const err20 = {instancePath:instancePath+"/data/" + i0+"/swml_webhook",schemaPath:"#/properties/data/items/properties/swml_webhook/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data8.name === undefined){
const err21 = {instancePath:instancePath+"/data/" + i0+"/swml_webhook",schemaPath:"#/properties/data/items/properties/swml_webhook/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data8.used_for === undefined){
const err22 = {instancePath:instancePath+"/data/" + i0+"/swml_webhook",schemaPath:"#/properties/data/items/properties/swml_webhook/required",keyword:"required",params:{missingProperty: "used_for"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data8.primary_request_url === undefined){
const err23 = {instancePath:instancePath+"/data/" + i0+"/swml_webhook",schemaPath:"#/properties/data/items/properties/swml_webhook/required",keyword:"required",params:{missingProperty: "primary_request_url"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data8.primary_request_method === undefined){
const err24 = {instancePath:instancePath+"/data/" + i0+"/swml_webhook",schemaPath:"#/properties/data/items/properties/swml_webhook/required",keyword:"required",params:{missingProperty: "primary_request_method"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data8.fallback_request_url === undefined){
const err25 = {instancePath:instancePath+"/data/" + i0+"/swml_webhook",schemaPath:"#/properties/data/items/properties/swml_webhook/required",keyword:"required",params:{missingProperty: "fallback_request_url"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data8.fallback_request_method === undefined){
const err26 = {instancePath:instancePath+"/data/" + i0+"/swml_webhook",schemaPath:"#/properties/data/items/properties/swml_webhook/required",keyword:"required",params:{missingProperty: "fallback_request_method"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data8.status_callback_url === undefined){
const err27 = {instancePath:instancePath+"/data/" + i0+"/swml_webhook",schemaPath:"#/properties/data/items/properties/swml_webhook/required",keyword:"required",params:{missingProperty: "status_callback_url"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data8.status_callback_method === undefined){
const err28 = {instancePath:instancePath+"/data/" + i0+"/swml_webhook",schemaPath:"#/properties/data/items/properties/swml_webhook/required",keyword:"required",params:{missingProperty: "status_callback_method"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(data8.id !== undefined){
let data9 = data8.id;
if(typeof data9 === "string"){
if(!pattern0.test(data9)){
const err29 = {instancePath:instancePath+"/data/" + i0+"/swml_webhook/id",schemaPath:"#/properties/data/items/properties/swml_webhook/properties/id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
else {
const err30 = {instancePath:instancePath+"/data/" + i0+"/swml_webhook/id",schemaPath:"#/properties/data/items/properties/swml_webhook/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data8.name !== undefined){
if(typeof data8.name !== "string"){
const err31 = {instancePath:instancePath+"/data/" + i0+"/swml_webhook/name",schemaPath:"#/properties/data/items/properties/swml_webhook/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data8.used_for !== undefined){
if(typeof data8.used_for !== "string"){
const err32 = {instancePath:instancePath+"/data/" + i0+"/swml_webhook/used_for",schemaPath:"#/properties/data/items/properties/swml_webhook/properties/used_for/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data8.primary_request_url !== undefined){
if(typeof data8.primary_request_url !== "string"){
const err33 = {instancePath:instancePath+"/data/" + i0+"/swml_webhook/primary_request_url",schemaPath:"#/properties/data/items/properties/swml_webhook/properties/primary_request_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data8.primary_request_method !== undefined){
let data13 = data8.primary_request_method;
if(typeof data13 !== "string"){
const err34 = {instancePath:instancePath+"/data/" + i0+"/swml_webhook/primary_request_method",schemaPath:"#/properties/data/items/properties/swml_webhook/properties/primary_request_method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(!((data13 === "GET") || (data13 === "POST"))){
const err35 = {instancePath:instancePath+"/data/" + i0+"/swml_webhook/primary_request_method",schemaPath:"#/properties/data/items/properties/swml_webhook/properties/primary_request_method/enum",keyword:"enum",params:{allowedValues: schema11.properties.data.items.properties.swml_webhook.properties.primary_request_method.enum}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data8.fallback_request_url !== undefined){
let data14 = data8.fallback_request_url;
const _errs30 = errors;
let valid5 = false;
const _errs31 = errors;
if(typeof data14 !== "string"){
const err36 = {instancePath:instancePath+"/data/" + i0+"/swml_webhook/fallback_request_url",schemaPath:"#/properties/data/items/properties/swml_webhook/properties/fallback_request_url/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
var _valid0 = _errs31 === errors;
valid5 = valid5 || _valid0;
if(!valid5){
const _errs33 = errors;
if(data14 !== null){
const err37 = {instancePath:instancePath+"/data/" + i0+"/swml_webhook/fallback_request_url",schemaPath:"#/properties/data/items/properties/swml_webhook/properties/fallback_request_url/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
var _valid0 = _errs33 === errors;
valid5 = valid5 || _valid0;
}
if(!valid5){
const err38 = {instancePath:instancePath+"/data/" + i0+"/swml_webhook/fallback_request_url",schemaPath:"#/properties/data/items/properties/swml_webhook/properties/fallback_request_url/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
else {
errors = _errs30;
if(vErrors !== null){
if(_errs30){
vErrors.length = _errs30;
}
else {
vErrors = null;
}
}
}
}
if(data8.fallback_request_method !== undefined){
let data15 = data8.fallback_request_method;
if(typeof data15 !== "string"){
const err39 = {instancePath:instancePath+"/data/" + i0+"/swml_webhook/fallback_request_method",schemaPath:"#/properties/data/items/properties/swml_webhook/properties/fallback_request_method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(!((data15 === "GET") || (data15 === "POST"))){
const err40 = {instancePath:instancePath+"/data/" + i0+"/swml_webhook/fallback_request_method",schemaPath:"#/properties/data/items/properties/swml_webhook/properties/fallback_request_method/enum",keyword:"enum",params:{allowedValues: schema11.properties.data.items.properties.swml_webhook.properties.fallback_request_method.enum}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data8.status_callback_url !== undefined){
let data16 = data8.status_callback_url;
const _errs38 = errors;
let valid6 = false;
const _errs39 = errors;
if(typeof data16 !== "string"){
const err41 = {instancePath:instancePath+"/data/" + i0+"/swml_webhook/status_callback_url",schemaPath:"#/properties/data/items/properties/swml_webhook/properties/status_callback_url/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
var _valid1 = _errs39 === errors;
valid6 = valid6 || _valid1;
if(!valid6){
const _errs41 = errors;
if(data16 !== null){
const err42 = {instancePath:instancePath+"/data/" + i0+"/swml_webhook/status_callback_url",schemaPath:"#/properties/data/items/properties/swml_webhook/properties/status_callback_url/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
var _valid1 = _errs41 === errors;
valid6 = valid6 || _valid1;
}
if(!valid6){
const err43 = {instancePath:instancePath+"/data/" + i0+"/swml_webhook/status_callback_url",schemaPath:"#/properties/data/items/properties/swml_webhook/properties/status_callback_url/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
else {
errors = _errs38;
if(vErrors !== null){
if(_errs38){
vErrors.length = _errs38;
}
else {
vErrors = null;
}
}
}
}
if(data8.status_callback_method !== undefined){
let data17 = data8.status_callback_method;
if(typeof data17 !== "string"){
const err44 = {instancePath:instancePath+"/data/" + i0+"/swml_webhook/status_callback_method",schemaPath:"#/properties/data/items/properties/swml_webhook/properties/status_callback_method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(!((data17 === "GET") || (data17 === "POST"))){
const err45 = {instancePath:instancePath+"/data/" + i0+"/swml_webhook/status_callback_method",schemaPath:"#/properties/data/items/properties/swml_webhook/properties/status_callback_method/enum",keyword:"enum",params:{allowedValues: schema11.properties.data.items.properties.swml_webhook.properties.status_callback_method.enum}};
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
const err46 = {instancePath:instancePath+"/data/" + i0+"/swml_webhook",schemaPath:"#/properties/data/items/properties/swml_webhook/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
}
else {
const err47 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
}
else {
const err48 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data.links !== undefined){
let data18 = data.links;
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
if(data18.self === undefined){
const err49 = {instancePath:instancePath+"/links",schemaPath:"#/properties/links/required",keyword:"required",params:{missingProperty: "self"}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(data18.first === undefined){
const err50 = {instancePath:instancePath+"/links",schemaPath:"#/properties/links/required",keyword:"required",params:{missingProperty: "first"}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(data18.self !== undefined){
if(typeof data18.self !== "string"){
const err51 = {instancePath:instancePath+"/links/self",schemaPath:"#/properties/links/properties/self/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data18.first !== undefined){
if(typeof data18.first !== "string"){
const err52 = {instancePath:instancePath+"/links/first",schemaPath:"#/properties/links/properties/first/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data18.next !== undefined){
if(typeof data18.next !== "string"){
const err53 = {instancePath:instancePath+"/links/next",schemaPath:"#/properties/links/properties/next/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data18.prev !== undefined){
if(typeof data18.prev !== "string"){
const err54 = {instancePath:instancePath+"/links/prev",schemaPath:"#/properties/links/properties/prev/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
}
else {
const err55 = {instancePath:instancePath+"/links",schemaPath:"#/properties/links/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
}
else {
const err56 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

export const fabric_swmlWebhooks_create_body = validate11;
const schema12 = {"type":"object","required":["primary_request_url"],"properties":{"primary_request_url":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"},"name":{"type":"string"},"used_for":{"type":"string","enum":["calling","messaging"]},"primary_request_method":{"type":"string","enum":["GET","POST"]},"fallback_request_url":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"},"fallback_request_method":{"type":"string","enum":["GET","POST"]},"status_callback_url":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"},"status_callback_method":{"type":"string","enum":["GET","POST"]}},"additionalProperties":false,"$id":"schema:fabric_swmlWebhooks_create_body"};
const pattern5 = new RegExp("^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$", "u");

function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:fabric_swmlWebhooks_create_body" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.primary_request_url === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "primary_request_url"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "primary_request_url") || (key0 === "name")) || (key0 === "used_for")) || (key0 === "primary_request_method")) || (key0 === "fallback_request_url")) || (key0 === "fallback_request_method")) || (key0 === "status_callback_url")) || (key0 === "status_callback_method"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.primary_request_url !== undefined){
let data0 = data.primary_request_url;
if(typeof data0 === "string"){
if(!pattern5.test(data0)){
const err2 = {instancePath:instancePath+"/primary_request_url",schemaPath:"#/properties/primary_request_url/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"}};
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
const err3 = {instancePath:instancePath+"/primary_request_url",schemaPath:"#/properties/primary_request_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.used_for !== undefined){
let data2 = data.used_for;
if(typeof data2 !== "string"){
const err5 = {instancePath:instancePath+"/used_for",schemaPath:"#/properties/used_for/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!((data2 === "calling") || (data2 === "messaging"))){
const err6 = {instancePath:instancePath+"/used_for",schemaPath:"#/properties/used_for/enum",keyword:"enum",params:{allowedValues: schema12.properties.used_for.enum}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.primary_request_method !== undefined){
let data3 = data.primary_request_method;
if(typeof data3 !== "string"){
const err7 = {instancePath:instancePath+"/primary_request_method",schemaPath:"#/properties/primary_request_method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!((data3 === "GET") || (data3 === "POST"))){
const err8 = {instancePath:instancePath+"/primary_request_method",schemaPath:"#/properties/primary_request_method/enum",keyword:"enum",params:{allowedValues: schema12.properties.primary_request_method.enum}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.fallback_request_url !== undefined){
let data4 = data.fallback_request_url;
if(typeof data4 === "string"){
if(!pattern5.test(data4)){
const err9 = {instancePath:instancePath+"/fallback_request_url",schemaPath:"#/properties/fallback_request_url/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/fallback_request_url",schemaPath:"#/properties/fallback_request_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.fallback_request_method !== undefined){
let data5 = data.fallback_request_method;
if(typeof data5 !== "string"){
const err11 = {instancePath:instancePath+"/fallback_request_method",schemaPath:"#/properties/fallback_request_method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!((data5 === "GET") || (data5 === "POST"))){
const err12 = {instancePath:instancePath+"/fallback_request_method",schemaPath:"#/properties/fallback_request_method/enum",keyword:"enum",params:{allowedValues: schema12.properties.fallback_request_method.enum}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.status_callback_url !== undefined){
let data6 = data.status_callback_url;
if(typeof data6 === "string"){
if(!pattern5.test(data6)){
const err13 = {instancePath:instancePath+"/status_callback_url",schemaPath:"#/properties/status_callback_url/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/status_callback_url",schemaPath:"#/properties/status_callback_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.status_callback_method !== undefined){
let data7 = data.status_callback_method;
if(typeof data7 !== "string"){
const err15 = {instancePath:instancePath+"/status_callback_method",schemaPath:"#/properties/status_callback_method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(!((data7 === "GET") || (data7 === "POST"))){
const err16 = {instancePath:instancePath+"/status_callback_method",schemaPath:"#/properties/status_callback_method/enum",keyword:"enum",params:{allowedValues: schema12.properties.status_callback_method.enum}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
validate11.errors = vErrors;
return errors === 0;
}

export const fabric_swmlWebhooks_create_result = validate12;
const schema13 = {"type":"object","required":["id","project_id","display_name","type","created_at","updated_at","swml_webhook"],"properties":{"id":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"project_id":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"display_name":{"type":"string"},"type":{"type":"string","const":"swml_webhook"},"created_at":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"},"updated_at":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"},"swml_webhook":{"type":"object","required":["id","name","used_for","primary_request_url","primary_request_method","fallback_request_url","fallback_request_method","status_callback_url","status_callback_method"],"properties":{"id":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"name":{"type":"string"},"used_for":{"type":"string"},"primary_request_url":{"type":"string"},"primary_request_method":{"type":"string","enum":["GET","POST"]},"fallback_request_url":{"anyOf":[{"type":"string"},{"type":"null"}]},"fallback_request_method":{"type":"string","enum":["GET","POST"]},"status_callback_url":{"anyOf":[{"type":"string"},{"type":"null"}]},"status_callback_method":{"type":"string","enum":["GET","POST"]}}}},"$id":"schema:fabric_swmlWebhooks_create_result"};

function validate12(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:fabric_swmlWebhooks_create_result" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.project_id === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "project_id"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.display_name === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "display_name"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.type === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.created_at === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "created_at"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.updated_at === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "updated_at"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.swml_webhook === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "swml_webhook"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err7 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.project_id !== undefined){
let data1 = data.project_id;
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
const err9 = {instancePath:instancePath+"/project_id",schemaPath:"#/properties/project_id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/project_id",schemaPath:"#/properties/project_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.display_name !== undefined){
if(typeof data.display_name !== "string"){
const err11 = {instancePath:instancePath+"/display_name",schemaPath:"#/properties/display_name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.type !== undefined){
let data3 = data.type;
if(typeof data3 !== "string"){
const err12 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if("swml_webhook" !== data3){
const err13 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "swml_webhook"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.created_at !== undefined){
let data4 = data.created_at;
if(typeof data4 === "string"){
if(!pattern2.test(data4)){
const err14 = {instancePath:instancePath+"/created_at",schemaPath:"#/properties/created_at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/created_at",schemaPath:"#/properties/created_at/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.updated_at !== undefined){
let data5 = data.updated_at;
if(typeof data5 === "string"){
if(!pattern2.test(data5)){
const err16 = {instancePath:instancePath+"/updated_at",schemaPath:"#/properties/updated_at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/updated_at",schemaPath:"#/properties/updated_at/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.swml_webhook !== undefined){
let data6 = data.swml_webhook;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.id === undefined){
const err18 = {instancePath:instancePath+"/swml_webhook",schemaPath:"#/properties/swml_webhook/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data6.name === undefined){
const err19 = {instancePath:instancePath+"/swml_webhook",schemaPath:"#/properties/swml_webhook/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data6.used_for === undefined){
const err20 = {instancePath:instancePath+"/swml_webhook",schemaPath:"#/properties/swml_webhook/required",keyword:"required",params:{missingProperty: "used_for"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data6.primary_request_url === undefined){
const err21 = {instancePath:instancePath+"/swml_webhook",schemaPath:"#/properties/swml_webhook/required",keyword:"required",params:{missingProperty: "primary_request_url"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data6.primary_request_method === undefined){
const err22 = {instancePath:instancePath+"/swml_webhook",schemaPath:"#/properties/swml_webhook/required",keyword:"required",params:{missingProperty: "primary_request_method"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data6.fallback_request_url === undefined){
const err23 = {instancePath:instancePath+"/swml_webhook",schemaPath:"#/properties/swml_webhook/required",keyword:"required",params:{missingProperty: "fallback_request_url"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data6.fallback_request_method === undefined){
const err24 = {instancePath:instancePath+"/swml_webhook",schemaPath:"#/properties/swml_webhook/required",keyword:"required",params:{missingProperty: "fallback_request_method"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data6.status_callback_url === undefined){
const err25 = {instancePath:instancePath+"/swml_webhook",schemaPath:"#/properties/swml_webhook/required",keyword:"required",params:{missingProperty: "status_callback_url"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data6.status_callback_method === undefined){
const err26 = {instancePath:instancePath+"/swml_webhook",schemaPath:"#/properties/swml_webhook/required",keyword:"required",params:{missingProperty: "status_callback_method"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data6.id !== undefined){
let data7 = data6.id;
if(typeof data7 === "string"){
if(!pattern0.test(data7)){
const err27 = {instancePath:instancePath+"/swml_webhook/id",schemaPath:"#/properties/swml_webhook/properties/id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/swml_webhook/id",schemaPath:"#/properties/swml_webhook/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data6.name !== undefined){
if(typeof data6.name !== "string"){
const err29 = {instancePath:instancePath+"/swml_webhook/name",schemaPath:"#/properties/swml_webhook/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data6.used_for !== undefined){
if(typeof data6.used_for !== "string"){
const err30 = {instancePath:instancePath+"/swml_webhook/used_for",schemaPath:"#/properties/swml_webhook/properties/used_for/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data6.primary_request_url !== undefined){
if(typeof data6.primary_request_url !== "string"){
const err31 = {instancePath:instancePath+"/swml_webhook/primary_request_url",schemaPath:"#/properties/swml_webhook/properties/primary_request_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data6.primary_request_method !== undefined){
let data11 = data6.primary_request_method;
if(typeof data11 !== "string"){
const err32 = {instancePath:instancePath+"/swml_webhook/primary_request_method",schemaPath:"#/properties/swml_webhook/properties/primary_request_method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(!((data11 === "GET") || (data11 === "POST"))){
const err33 = {instancePath:instancePath+"/swml_webhook/primary_request_method",schemaPath:"#/properties/swml_webhook/properties/primary_request_method/enum",keyword:"enum",params:{allowedValues: schema13.properties.swml_webhook.properties.primary_request_method.enum}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data6.fallback_request_url !== undefined){
let data12 = data6.fallback_request_url;
const _errs26 = errors;
let valid2 = false;
const _errs27 = errors;
if(typeof data12 !== "string"){
const err34 = {instancePath:instancePath+"/swml_webhook/fallback_request_url",schemaPath:"#/properties/swml_webhook/properties/fallback_request_url/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
var _valid0 = _errs27 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs29 = errors;
if(data12 !== null){
const err35 = {instancePath:instancePath+"/swml_webhook/fallback_request_url",schemaPath:"#/properties/swml_webhook/properties/fallback_request_url/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
var _valid0 = _errs29 === errors;
valid2 = valid2 || _valid0;
}
if(!valid2){
const err36 = {instancePath:instancePath+"/swml_webhook/fallback_request_url",schemaPath:"#/properties/swml_webhook/properties/fallback_request_url/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
else {
errors = _errs26;
if(vErrors !== null){
if(_errs26){
vErrors.length = _errs26;
}
else {
vErrors = null;
}
}
}
}
if(data6.fallback_request_method !== undefined){
let data13 = data6.fallback_request_method;
if(typeof data13 !== "string"){
const err37 = {instancePath:instancePath+"/swml_webhook/fallback_request_method",schemaPath:"#/properties/swml_webhook/properties/fallback_request_method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(!((data13 === "GET") || (data13 === "POST"))){
const err38 = {instancePath:instancePath+"/swml_webhook/fallback_request_method",schemaPath:"#/properties/swml_webhook/properties/fallback_request_method/enum",keyword:"enum",params:{allowedValues: schema13.properties.swml_webhook.properties.fallback_request_method.enum}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data6.status_callback_url !== undefined){
let data14 = data6.status_callback_url;
const _errs34 = errors;
let valid3 = false;
const _errs35 = errors;
if(typeof data14 !== "string"){
const err39 = {instancePath:instancePath+"/swml_webhook/status_callback_url",schemaPath:"#/properties/swml_webhook/properties/status_callback_url/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
var _valid1 = _errs35 === errors;
valid3 = valid3 || _valid1;
if(!valid3){
const _errs37 = errors;
if(data14 !== null){
const err40 = {instancePath:instancePath+"/swml_webhook/status_callback_url",schemaPath:"#/properties/swml_webhook/properties/status_callback_url/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
var _valid1 = _errs37 === errors;
valid3 = valid3 || _valid1;
}
if(!valid3){
const err41 = {instancePath:instancePath+"/swml_webhook/status_callback_url",schemaPath:"#/properties/swml_webhook/properties/status_callback_url/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
else {
errors = _errs34;
if(vErrors !== null){
if(_errs34){
vErrors.length = _errs34;
}
else {
vErrors = null;
}
}
}
}
if(data6.status_callback_method !== undefined){
let data15 = data6.status_callback_method;
if(typeof data15 !== "string"){
const err42 = {instancePath:instancePath+"/swml_webhook/status_callback_method",schemaPath:"#/properties/swml_webhook/properties/status_callback_method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(!((data15 === "GET") || (data15 === "POST"))){
const err43 = {instancePath:instancePath+"/swml_webhook/status_callback_method",schemaPath:"#/properties/swml_webhook/properties/status_callback_method/enum",keyword:"enum",params:{allowedValues: schema13.properties.swml_webhook.properties.status_callback_method.enum}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
}
else {
const err44 = {instancePath:instancePath+"/swml_webhook",schemaPath:"#/properties/swml_webhook/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
}
else {
const err45 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
validate12.errors = vErrors;
return errors === 0;
}

export const fabric_swmlWebhooks_update_body = validate13;
const schema14 = {"type":"object","properties":{"primary_request_url":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"},"name":{"type":"string"},"used_for":{"type":"string","enum":["calling","messaging"]},"primary_request_method":{"type":"string","enum":["GET","POST"]},"fallback_request_url":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"},"fallback_request_method":{"type":"string","enum":["GET","POST"]},"status_callback_url":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"},"status_callback_method":{"type":"string","enum":["GET","POST"]}},"additionalProperties":false,"$id":"schema:fabric_swmlWebhooks_update_body"};

function validate13(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:fabric_swmlWebhooks_update_body" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((((key0 === "primary_request_url") || (key0 === "name")) || (key0 === "used_for")) || (key0 === "primary_request_method")) || (key0 === "fallback_request_url")) || (key0 === "fallback_request_method")) || (key0 === "status_callback_url")) || (key0 === "status_callback_method"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.primary_request_url !== undefined){
let data0 = data.primary_request_url;
if(typeof data0 === "string"){
if(!pattern5.test(data0)){
const err1 = {instancePath:instancePath+"/primary_request_url",schemaPath:"#/properties/primary_request_url/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/primary_request_url",schemaPath:"#/properties/primary_request_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err3 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.used_for !== undefined){
let data2 = data.used_for;
if(typeof data2 !== "string"){
const err4 = {instancePath:instancePath+"/used_for",schemaPath:"#/properties/used_for/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!((data2 === "calling") || (data2 === "messaging"))){
const err5 = {instancePath:instancePath+"/used_for",schemaPath:"#/properties/used_for/enum",keyword:"enum",params:{allowedValues: schema14.properties.used_for.enum}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.primary_request_method !== undefined){
let data3 = data.primary_request_method;
if(typeof data3 !== "string"){
const err6 = {instancePath:instancePath+"/primary_request_method",schemaPath:"#/properties/primary_request_method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!((data3 === "GET") || (data3 === "POST"))){
const err7 = {instancePath:instancePath+"/primary_request_method",schemaPath:"#/properties/primary_request_method/enum",keyword:"enum",params:{allowedValues: schema14.properties.primary_request_method.enum}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.fallback_request_url !== undefined){
let data4 = data.fallback_request_url;
if(typeof data4 === "string"){
if(!pattern5.test(data4)){
const err8 = {instancePath:instancePath+"/fallback_request_url",schemaPath:"#/properties/fallback_request_url/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/fallback_request_url",schemaPath:"#/properties/fallback_request_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.fallback_request_method !== undefined){
let data5 = data.fallback_request_method;
if(typeof data5 !== "string"){
const err10 = {instancePath:instancePath+"/fallback_request_method",schemaPath:"#/properties/fallback_request_method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!((data5 === "GET") || (data5 === "POST"))){
const err11 = {instancePath:instancePath+"/fallback_request_method",schemaPath:"#/properties/fallback_request_method/enum",keyword:"enum",params:{allowedValues: schema14.properties.fallback_request_method.enum}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.status_callback_url !== undefined){
let data6 = data.status_callback_url;
if(typeof data6 === "string"){
if(!pattern5.test(data6)){
const err12 = {instancePath:instancePath+"/status_callback_url",schemaPath:"#/properties/status_callback_url/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/status_callback_url",schemaPath:"#/properties/status_callback_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.status_callback_method !== undefined){
let data7 = data.status_callback_method;
if(typeof data7 !== "string"){
const err14 = {instancePath:instancePath+"/status_callback_method",schemaPath:"#/properties/status_callback_method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(!((data7 === "GET") || (data7 === "POST"))){
const err15 = {instancePath:instancePath+"/status_callback_method",schemaPath:"#/properties/status_callback_method/enum",keyword:"enum",params:{allowedValues: schema14.properties.status_callback_method.enum}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
validate13.errors = vErrors;
return errors === 0;
}

export const fabric_swmlScripts_list_result = validate14;
const schema15 = {"type":"object","required":["data","links"],"properties":{"data":{"type":"array","items":{"type":"object","required":["id","project_id","display_name","type","created_at","updated_at","swml_script"],"properties":{"id":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"project_id":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"display_name":{"type":"string"},"type":{"type":"string","const":"swml_script"},"created_at":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"},"updated_at":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"},"swml_script":{"anyOf":[{"type":"object","required":["id","display_name","request_url","script_type","contents"],"properties":{"id":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"display_name":{"type":"string"},"request_url":{"type":"string"},"script_type":{"type":"string","const":"calling"},"contents":{"type":"object","required":["sections"],"properties":{"version":{"type":"string"},"sections":{"type":"object","required":["main"],"properties":{"main":{}}}}},"status_callback_url":{"type":"string"},"status_callback_method":{"type":"string"}}},{"type":"object","required":["id","display_name","request_url","script_type","contents"],"properties":{"id":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"display_name":{"type":"string"},"request_url":{"type":"string"},"script_type":{"type":"string","const":"messaging"},"contents":{"type":"object","required":["sections"],"properties":{"version":{"type":"string"},"sections":{"type":"object","required":["main"],"properties":{"main":{}}}}}}}]}}}},"links":{"type":"object","required":["self","first"],"properties":{"self":{"type":"string"},"first":{"type":"string"},"next":{"type":"string"},"prev":{"type":"string"}}}},"$id":"schema:fabric_swmlScripts_list_result"};

function validate14(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:fabric_swmlScripts_list_result" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.data === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.links === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "links"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.data !== undefined){
let data0 = data.data;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.id === undefined){
const err2 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data1.project_id === undefined){
const err3 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "project_id"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data1.display_name === undefined){
const err4 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "display_name"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1.type === undefined){
const err5 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data1.created_at === undefined){
const err6 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "created_at"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data1.updated_at === undefined){
const err7 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "updated_at"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data1.swml_script === undefined){
const err8 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "swml_script"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data1.id !== undefined){
let data2 = data1.id;
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
const err9 = {instancePath:instancePath+"/data/" + i0+"/id",schemaPath:"#/properties/data/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/data/" + i0+"/id",schemaPath:"#/properties/data/items/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data1.project_id !== undefined){
let data3 = data1.project_id;
if(typeof data3 === "string"){
if(!pattern0.test(data3)){
const err11 = {instancePath:instancePath+"/data/" + i0+"/project_id",schemaPath:"#/properties/data/items/properties/project_id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/data/" + i0+"/project_id",schemaPath:"#/properties/data/items/properties/project_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data1.display_name !== undefined){
if(typeof data1.display_name !== "string"){
const err13 = {instancePath:instancePath+"/data/" + i0+"/display_name",schemaPath:"#/properties/data/items/properties/display_name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data1.type !== undefined){
let data5 = data1.type;
if(typeof data5 !== "string"){
const err14 = {instancePath:instancePath+"/data/" + i0+"/type",schemaPath:"#/properties/data/items/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if("swml_script" !== data5){
const err15 = {instancePath:instancePath+"/data/" + i0+"/type",schemaPath:"#/properties/data/items/properties/type/const",keyword:"const",params:{allowedValue: "swml_script"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data1.created_at !== undefined){
let data6 = data1.created_at;
if(typeof data6 === "string"){
if(!pattern2.test(data6)){
const err16 = {instancePath:instancePath+"/data/" + i0+"/created_at",schemaPath:"#/properties/data/items/properties/created_at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/data/" + i0+"/created_at",schemaPath:"#/properties/data/items/properties/created_at/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data1.updated_at !== undefined){
let data7 = data1.updated_at;
if(typeof data7 === "string"){
if(!pattern2.test(data7)){
const err18 = {instancePath:instancePath+"/data/" + i0+"/updated_at",schemaPath:"#/properties/data/items/properties/updated_at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/data/" + i0+"/updated_at",schemaPath:"#/properties/data/items/properties/updated_at/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data1.swml_script !== undefined){
let data8 = data1.swml_script;
const _errs18 = errors;
let valid4 = false;
const _errs19 = errors;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.id === undefined){
const err20 = {instancePath:instancePath+"/data/" + i0+"/swml_script",schemaPath:"#/properties/data/items/properties/swml_script/anyOf/0/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data8.display_name === undefined){
const err21 = {instancePath:instancePath+"/data/" + i0+"/swml_script",schemaPath:"#/properties/data/items/properties/swml_script/anyOf/0/required",keyword:"required",params:{missingProperty: "display_name"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data8.request_url === undefined){
const err22 = {instancePath:instancePath+"/data/" + i0+"/swml_script",schemaPath:"#/properties/data/items/properties/swml_script/anyOf/0/required",keyword:"required",params:{missingProperty: "request_url"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data8.script_type === undefined){
const err23 = {instancePath:instancePath+"/data/" + i0+"/swml_script",schemaPath:"#/properties/data/items/properties/swml_script/anyOf/0/required",keyword:"required",params:{missingProperty: "script_type"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data8.contents === undefined){
const err24 = {instancePath:instancePath+"/data/" + i0+"/swml_script",schemaPath:"#/properties/data/items/properties/swml_script/anyOf/0/required",keyword:"required",params:{missingProperty: "contents"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data8.id !== undefined){
let data9 = data8.id;
if(typeof data9 === "string"){
if(!pattern0.test(data9)){
const err25 = {instancePath:instancePath+"/data/" + i0+"/swml_script/id",schemaPath:"#/properties/data/items/properties/swml_script/anyOf/0/properties/id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/data/" + i0+"/swml_script/id",schemaPath:"#/properties/data/items/properties/swml_script/anyOf/0/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data8.display_name !== undefined){
if(typeof data8.display_name !== "string"){
const err27 = {instancePath:instancePath+"/data/" + i0+"/swml_script/display_name",schemaPath:"#/properties/data/items/properties/swml_script/anyOf/0/properties/display_name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data8.request_url !== undefined){
if(typeof data8.request_url !== "string"){
const err28 = {instancePath:instancePath+"/data/" + i0+"/swml_script/request_url",schemaPath:"#/properties/data/items/properties/swml_script/anyOf/0/properties/request_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data8.script_type !== undefined){
let data12 = data8.script_type;
if(typeof data12 !== "string"){
const err29 = {instancePath:instancePath+"/data/" + i0+"/swml_script/script_type",schemaPath:"#/properties/data/items/properties/swml_script/anyOf/0/properties/script_type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if("calling" !== data12){
const err30 = {instancePath:instancePath+"/data/" + i0+"/swml_script/script_type",schemaPath:"#/properties/data/items/properties/swml_script/anyOf/0/properties/script_type/const",keyword:"const",params:{allowedValue: "calling"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data8.contents !== undefined){
let data13 = data8.contents;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.sections === undefined){
const err31 = {instancePath:instancePath+"/data/" + i0+"/swml_script/contents",schemaPath:"#/properties/data/items/properties/swml_script/anyOf/0/properties/contents/required",keyword:"required",params:{missingProperty: "sections"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(data13.version !== undefined){
if(typeof data13.version !== "string"){
const err32 = {instancePath:instancePath+"/data/" + i0+"/swml_script/contents/version",schemaPath:"#/properties/data/items/properties/swml_script/anyOf/0/properties/contents/properties/version/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data13.sections !== undefined){
let data15 = data13.sections;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.main === undefined){
const err33 = {instancePath:instancePath+"/data/" + i0+"/swml_script/contents/sections",schemaPath:"#/properties/data/items/properties/swml_script/anyOf/0/properties/contents/properties/sections/required",keyword:"required",params:{missingProperty: "main"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
else {
const err34 = {instancePath:instancePath+"/data/" + i0+"/swml_script/contents/sections",schemaPath:"#/properties/data/items/properties/swml_script/anyOf/0/properties/contents/properties/sections/type",keyword:"type",params:{type: "object"}};
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
else {
const err35 = {instancePath:instancePath+"/data/" + i0+"/swml_script/contents",schemaPath:"#/properties/data/items/properties/swml_script/anyOf/0/properties/contents/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data8.status_callback_url !== undefined){
if(typeof data8.status_callback_url !== "string"){
const err36 = {instancePath:instancePath+"/data/" + i0+"/swml_script/status_callback_url",schemaPath:"#/properties/data/items/properties/swml_script/anyOf/0/properties/status_callback_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data8.status_callback_method !== undefined){
if(typeof data8.status_callback_method !== "string"){
const err37 = {instancePath:instancePath+"/data/" + i0+"/swml_script/status_callback_method",schemaPath:"#/properties/data/items/properties/swml_script/anyOf/0/properties/status_callback_method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
}
else {
const err38 = {instancePath:instancePath+"/data/" + i0+"/swml_script",schemaPath:"#/properties/data/items/properties/swml_script/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
var _valid0 = _errs19 === errors;
valid4 = valid4 || _valid0;
if(!valid4){
const _errs39 = errors;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.id === undefined){
const err39 = {instancePath:instancePath+"/data/" + i0+"/swml_script",schemaPath:"#/properties/data/items/properties/swml_script/anyOf/1/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(data8.display_name === undefined){
const err40 = {instancePath:instancePath+"/data/" + i0+"/swml_script",schemaPath:"#/properties/data/items/properties/swml_script/anyOf/1/required",keyword:"required",params:{missingProperty: "display_name"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(data8.request_url === undefined){
const err41 = {instancePath:instancePath+"/data/" + i0+"/swml_script",schemaPath:"#/properties/data/items/properties/swml_script/anyOf/1/required",keyword:"required",params:{missingProperty: "request_url"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(data8.script_type === undefined){
const err42 = {instancePath:instancePath+"/data/" + i0+"/swml_script",schemaPath:"#/properties/data/items/properties/swml_script/anyOf/1/required",keyword:"required",params:{missingProperty: "script_type"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(data8.contents === undefined){
const err43 = {instancePath:instancePath+"/data/" + i0+"/swml_script",schemaPath:"#/properties/data/items/properties/swml_script/anyOf/1/required",keyword:"required",params:{missingProperty: "contents"}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(data8.id !== undefined){
let data18 = data8.id;
if(typeof data18 === "string"){
if(!pattern0.test(data18)){
const err44 = {instancePath:instancePath+"/data/" + i0+"/swml_script/id",schemaPath:"#/properties/data/items/properties/swml_script/anyOf/1/properties/id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
else {
const err45 = {instancePath:instancePath+"/data/" + i0+"/swml_script/id",schemaPath:"#/properties/data/items/properties/swml_script/anyOf/1/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data8.display_name !== undefined){
if(typeof data8.display_name !== "string"){
const err46 = {instancePath:instancePath+"/data/" + i0+"/swml_script/display_name",schemaPath:"#/properties/data/items/properties/swml_script/anyOf/1/properties/display_name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data8.request_url !== undefined){
if(typeof data8.request_url !== "string"){
const err47 = {instancePath:instancePath+"/data/" + i0+"/swml_script/request_url",schemaPath:"#/properties/data/items/properties/swml_script/anyOf/1/properties/request_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data8.script_type !== undefined){
let data21 = data8.script_type;
if(typeof data21 !== "string"){
const err48 = {instancePath:instancePath+"/data/" + i0+"/swml_script/script_type",schemaPath:"#/properties/data/items/properties/swml_script/anyOf/1/properties/script_type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if("messaging" !== data21){
const err49 = {instancePath:instancePath+"/data/" + i0+"/swml_script/script_type",schemaPath:"#/properties/data/items/properties/swml_script/anyOf/1/properties/script_type/const",keyword:"const",params:{allowedValue: "messaging"}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data8.contents !== undefined){
let data22 = data8.contents;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(data22.sections === undefined){
const err50 = {instancePath:instancePath+"/data/" + i0+"/swml_script/contents",schemaPath:"#/properties/data/items/properties/swml_script/anyOf/1/properties/contents/required",keyword:"required",params:{missingProperty: "sections"}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(data22.version !== undefined){
if(typeof data22.version !== "string"){
const err51 = {instancePath:instancePath+"/data/" + i0+"/swml_script/contents/version",schemaPath:"#/properties/data/items/properties/swml_script/anyOf/1/properties/contents/properties/version/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data22.sections !== undefined){
let data24 = data22.sections;
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
if(data24.main === undefined){
const err52 = {instancePath:instancePath+"/data/" + i0+"/swml_script/contents/sections",schemaPath:"#/properties/data/items/properties/swml_script/anyOf/1/properties/contents/properties/sections/required",keyword:"required",params:{missingProperty: "main"}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
else {
const err53 = {instancePath:instancePath+"/data/" + i0+"/swml_script/contents/sections",schemaPath:"#/properties/data/items/properties/swml_script/anyOf/1/properties/contents/properties/sections/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
}
else {
const err54 = {instancePath:instancePath+"/data/" + i0+"/swml_script/contents",schemaPath:"#/properties/data/items/properties/swml_script/anyOf/1/properties/contents/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
}
else {
const err55 = {instancePath:instancePath+"/data/" + i0+"/swml_script",schemaPath:"#/properties/data/items/properties/swml_script/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
var _valid0 = _errs39 === errors;
valid4 = valid4 || _valid0;
}
if(!valid4){
const err56 = {instancePath:instancePath+"/data/" + i0+"/swml_script",schemaPath:"#/properties/data/items/properties/swml_script/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
else {
errors = _errs18;
if(vErrors !== null){
if(_errs18){
vErrors.length = _errs18;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err57 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
}
else {
const err58 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data.links !== undefined){
let data25 = data.links;
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
if(data25.self === undefined){
const err59 = {instancePath:instancePath+"/links",schemaPath:"#/properties/links/required",keyword:"required",params:{missingProperty: "self"}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if(data25.first === undefined){
const err60 = {instancePath:instancePath+"/links",schemaPath:"#/properties/links/required",keyword:"required",params:{missingProperty: "first"}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if(data25.self !== undefined){
if(typeof data25.self !== "string"){
const err61 = {instancePath:instancePath+"/links/self",schemaPath:"#/properties/links/properties/self/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data25.first !== undefined){
if(typeof data25.first !== "string"){
const err62 = {instancePath:instancePath+"/links/first",schemaPath:"#/properties/links/properties/first/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data25.next !== undefined){
if(typeof data25.next !== "string"){
const err63 = {instancePath:instancePath+"/links/next",schemaPath:"#/properties/links/properties/next/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data25.prev !== undefined){
if(typeof data25.prev !== "string"){
const err64 = {instancePath:instancePath+"/links/prev",schemaPath:"#/properties/links/properties/prev/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
}
else {
const err65 = {instancePath:instancePath+"/links",schemaPath:"#/properties/links/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
}
else {
const err66 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
validate14.errors = vErrors;
return errors === 0;
}

export const fabric_swmlScripts_create_body = validate15;
const schema16 = {"anyOf":[{"type":"object","required":["name","contents"],"properties":{"name":{"type":"string"},"contents":{"type":"object","required":["sections"],"properties":{"version":{"type":"string"},"sections":{"type":"object","required":["main"],"properties":{"main":{}}}}},"script_type":{"type":"string","enum":["calling"]},"status_callback_url":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"}},"additionalProperties":false},{"type":"object","required":["name","script_type","contents"],"properties":{"name":{"type":"string"},"script_type":{"type":"string","const":"messaging"},"contents":{"type":"object","required":["sections"],"properties":{"version":{"type":"string"},"sections":{"type":"object","required":["main"],"properties":{"main":{}}}}}},"additionalProperties":false}],"$id":"schema:fabric_swmlScripts_create_body"};

function validate15(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:fabric_swmlScripts_create_body" */;
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.contents === undefined){
const err1 = {instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty: "contents"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "name") || (key0 === "contents")) || (key0 === "script_type")) || (key0 === "status_callback_url"))){
const err2 = {instancePath,schemaPath:"#/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err3 = {instancePath:instancePath+"/name",schemaPath:"#/anyOf/0/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.contents !== undefined){
let data1 = data.contents;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.sections === undefined){
const err4 = {instancePath:instancePath+"/contents",schemaPath:"#/anyOf/0/properties/contents/required",keyword:"required",params:{missingProperty: "sections"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1.version !== undefined){
if(typeof data1.version !== "string"){
const err5 = {instancePath:instancePath+"/contents/version",schemaPath:"#/anyOf/0/properties/contents/properties/version/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data1.sections !== undefined){
let data3 = data1.sections;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.main === undefined){
const err6 = {instancePath:instancePath+"/contents/sections",schemaPath:"#/anyOf/0/properties/contents/properties/sections/required",keyword:"required",params:{missingProperty: "main"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/contents/sections",schemaPath:"#/anyOf/0/properties/contents/properties/sections/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath:instancePath+"/contents",schemaPath:"#/anyOf/0/properties/contents/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.script_type !== undefined){
let data4 = data.script_type;
if(typeof data4 !== "string"){
const err9 = {instancePath:instancePath+"/script_type",schemaPath:"#/anyOf/0/properties/script_type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!(data4 === "calling")){
const err10 = {instancePath:instancePath+"/script_type",schemaPath:"#/anyOf/0/properties/script_type/enum",keyword:"enum",params:{allowedValues: schema16.anyOf[0].properties.script_type.enum}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.status_callback_url !== undefined){
let data5 = data.status_callback_url;
if(typeof data5 === "string"){
if(!pattern5.test(data5)){
const err11 = {instancePath:instancePath+"/status_callback_url",schemaPath:"#/anyOf/0/properties/status_callback_url/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/status_callback_url",schemaPath:"#/anyOf/0/properties/status_callback_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs16 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err14 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data.script_type === undefined){
const err15 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: "script_type"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data.contents === undefined){
const err16 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: "contents"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
for(const key1 in data){
if(!(((key1 === "name") || (key1 === "script_type")) || (key1 === "contents"))){
const err17 = {instancePath,schemaPath:"#/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err18 = {instancePath:instancePath+"/name",schemaPath:"#/anyOf/1/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.script_type !== undefined){
let data7 = data.script_type;
if(typeof data7 !== "string"){
const err19 = {instancePath:instancePath+"/script_type",schemaPath:"#/anyOf/1/properties/script_type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if("messaging" !== data7){
const err20 = {instancePath:instancePath+"/script_type",schemaPath:"#/anyOf/1/properties/script_type/const",keyword:"const",params:{allowedValue: "messaging"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.contents !== undefined){
let data8 = data.contents;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.sections === undefined){
const err21 = {instancePath:instancePath+"/contents",schemaPath:"#/anyOf/1/properties/contents/required",keyword:"required",params:{missingProperty: "sections"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data8.version !== undefined){
if(typeof data8.version !== "string"){
const err22 = {instancePath:instancePath+"/contents/version",schemaPath:"#/anyOf/1/properties/contents/properties/version/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data8.sections !== undefined){
let data10 = data8.sections;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.main === undefined){
const err23 = {instancePath:instancePath+"/contents/sections",schemaPath:"#/anyOf/1/properties/contents/properties/sections/required",keyword:"required",params:{missingProperty: "main"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/contents/sections",schemaPath:"#/anyOf/1/properties/contents/properties/sections/type",keyword:"type",params:{type: "object"}};
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
const err25 = {instancePath:instancePath+"/contents",schemaPath:"#/anyOf/1/properties/contents/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
else {
const err26 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
var _valid0 = _errs16 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
const err27 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
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
validate15.errors = vErrors;
return errors === 0;
}

export const fabric_swmlScripts_create_result = validate16;
const schema17 = {"type":"object","required":["id","project_id","display_name","type","created_at","updated_at","swml_script"],"properties":{"id":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"project_id":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"display_name":{"type":"string"},"type":{"type":"string","const":"swml_script"},"created_at":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"},"updated_at":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"},"swml_script":{"anyOf":[{"type":"object","required":["id","display_name","request_url","script_type","contents"],"properties":{"id":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"display_name":{"type":"string"},"request_url":{"type":"string"},"script_type":{"type":"string","const":"calling"},"contents":{"type":"object","required":["sections"],"properties":{"version":{"type":"string"},"sections":{"type":"object","required":["main"],"properties":{"main":{}}}}},"status_callback_url":{"type":"string"},"status_callback_method":{"type":"string"}}},{"type":"object","required":["id","display_name","request_url","script_type","contents"],"properties":{"id":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"display_name":{"type":"string"},"request_url":{"type":"string"},"script_type":{"type":"string","const":"messaging"},"contents":{"type":"object","required":["sections"],"properties":{"version":{"type":"string"},"sections":{"type":"object","required":["main"],"properties":{"main":{}}}}}}}]}},"$id":"schema:fabric_swmlScripts_create_result"};

function validate16(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:fabric_swmlScripts_create_result" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.project_id === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "project_id"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.display_name === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "display_name"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.type === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.created_at === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "created_at"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.updated_at === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "updated_at"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.swml_script === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "swml_script"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err7 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.project_id !== undefined){
let data1 = data.project_id;
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
const err9 = {instancePath:instancePath+"/project_id",schemaPath:"#/properties/project_id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/project_id",schemaPath:"#/properties/project_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.display_name !== undefined){
if(typeof data.display_name !== "string"){
const err11 = {instancePath:instancePath+"/display_name",schemaPath:"#/properties/display_name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.type !== undefined){
let data3 = data.type;
if(typeof data3 !== "string"){
const err12 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if("swml_script" !== data3){
const err13 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "swml_script"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.created_at !== undefined){
let data4 = data.created_at;
if(typeof data4 === "string"){
if(!pattern2.test(data4)){
const err14 = {instancePath:instancePath+"/created_at",schemaPath:"#/properties/created_at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/created_at",schemaPath:"#/properties/created_at/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.updated_at !== undefined){
let data5 = data.updated_at;
if(typeof data5 === "string"){
if(!pattern2.test(data5)){
const err16 = {instancePath:instancePath+"/updated_at",schemaPath:"#/properties/updated_at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/updated_at",schemaPath:"#/properties/updated_at/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.swml_script !== undefined){
let data6 = data.swml_script;
const _errs14 = errors;
let valid1 = false;
const _errs15 = errors;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.id === undefined){
const err18 = {instancePath:instancePath+"/swml_script",schemaPath:"#/properties/swml_script/anyOf/0/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data6.display_name === undefined){
const err19 = {instancePath:instancePath+"/swml_script",schemaPath:"#/properties/swml_script/anyOf/0/required",keyword:"required",params:{missingProperty: "display_name"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data6.request_url === undefined){
const err20 = {instancePath:instancePath+"/swml_script",schemaPath:"#/properties/swml_script/anyOf/0/required",keyword:"required",params:{missingProperty: "request_url"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data6.script_type === undefined){
const err21 = {instancePath:instancePath+"/swml_script",schemaPath:"#/properties/swml_script/anyOf/0/required",keyword:"required",params:{missingProperty: "script_type"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data6.contents === undefined){
const err22 = {instancePath:instancePath+"/swml_script",schemaPath:"#/properties/swml_script/anyOf/0/required",keyword:"required",params:{missingProperty: "contents"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data6.id !== undefined){
let data7 = data6.id;
if(typeof data7 === "string"){
if(!pattern0.test(data7)){
const err23 = {instancePath:instancePath+"/swml_script/id",schemaPath:"#/properties/swml_script/anyOf/0/properties/id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/swml_script/id",schemaPath:"#/properties/swml_script/anyOf/0/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data6.display_name !== undefined){
if(typeof data6.display_name !== "string"){
const err25 = {instancePath:instancePath+"/swml_script/display_name",schemaPath:"#/properties/swml_script/anyOf/0/properties/display_name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data6.request_url !== undefined){
if(typeof data6.request_url !== "string"){
const err26 = {instancePath:instancePath+"/swml_script/request_url",schemaPath:"#/properties/swml_script/anyOf/0/properties/request_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data6.script_type !== undefined){
let data10 = data6.script_type;
if(typeof data10 !== "string"){
const err27 = {instancePath:instancePath+"/swml_script/script_type",schemaPath:"#/properties/swml_script/anyOf/0/properties/script_type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if("calling" !== data10){
const err28 = {instancePath:instancePath+"/swml_script/script_type",schemaPath:"#/properties/swml_script/anyOf/0/properties/script_type/const",keyword:"const",params:{allowedValue: "calling"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data6.contents !== undefined){
let data11 = data6.contents;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.sections === undefined){
const err29 = {instancePath:instancePath+"/swml_script/contents",schemaPath:"#/properties/swml_script/anyOf/0/properties/contents/required",keyword:"required",params:{missingProperty: "sections"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data11.version !== undefined){
if(typeof data11.version !== "string"){
const err30 = {instancePath:instancePath+"/swml_script/contents/version",schemaPath:"#/properties/swml_script/anyOf/0/properties/contents/properties/version/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data11.sections !== undefined){
let data13 = data11.sections;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.main === undefined){
const err31 = {instancePath:instancePath+"/swml_script/contents/sections",schemaPath:"#/properties/swml_script/anyOf/0/properties/contents/properties/sections/required",keyword:"required",params:{missingProperty: "main"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
else {
const err32 = {instancePath:instancePath+"/swml_script/contents/sections",schemaPath:"#/properties/swml_script/anyOf/0/properties/contents/properties/sections/type",keyword:"type",params:{type: "object"}};
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
else {
const err33 = {instancePath:instancePath+"/swml_script/contents",schemaPath:"#/properties/swml_script/anyOf/0/properties/contents/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data6.status_callback_url !== undefined){
if(typeof data6.status_callback_url !== "string"){
const err34 = {instancePath:instancePath+"/swml_script/status_callback_url",schemaPath:"#/properties/swml_script/anyOf/0/properties/status_callback_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data6.status_callback_method !== undefined){
if(typeof data6.status_callback_method !== "string"){
const err35 = {instancePath:instancePath+"/swml_script/status_callback_method",schemaPath:"#/properties/swml_script/anyOf/0/properties/status_callback_method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
else {
const err36 = {instancePath:instancePath+"/swml_script",schemaPath:"#/properties/swml_script/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
var _valid0 = _errs15 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs35 = errors;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.id === undefined){
const err37 = {instancePath:instancePath+"/swml_script",schemaPath:"#/properties/swml_script/anyOf/1/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(data6.display_name === undefined){
const err38 = {instancePath:instancePath+"/swml_script",schemaPath:"#/properties/swml_script/anyOf/1/required",keyword:"required",params:{missingProperty: "display_name"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(data6.request_url === undefined){
const err39 = {instancePath:instancePath+"/swml_script",schemaPath:"#/properties/swml_script/anyOf/1/required",keyword:"required",params:{missingProperty: "request_url"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(data6.script_type === undefined){
const err40 = {instancePath:instancePath+"/swml_script",schemaPath:"#/properties/swml_script/anyOf/1/required",keyword:"required",params:{missingProperty: "script_type"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(data6.contents === undefined){
const err41 = {instancePath:instancePath+"/swml_script",schemaPath:"#/properties/swml_script/anyOf/1/required",keyword:"required",params:{missingProperty: "contents"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(data6.id !== undefined){
let data16 = data6.id;
if(typeof data16 === "string"){
if(!pattern0.test(data16)){
const err42 = {instancePath:instancePath+"/swml_script/id",schemaPath:"#/properties/swml_script/anyOf/1/properties/id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
else {
const err43 = {instancePath:instancePath+"/swml_script/id",schemaPath:"#/properties/swml_script/anyOf/1/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data6.display_name !== undefined){
if(typeof data6.display_name !== "string"){
const err44 = {instancePath:instancePath+"/swml_script/display_name",schemaPath:"#/properties/swml_script/anyOf/1/properties/display_name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data6.request_url !== undefined){
if(typeof data6.request_url !== "string"){
const err45 = {instancePath:instancePath+"/swml_script/request_url",schemaPath:"#/properties/swml_script/anyOf/1/properties/request_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data6.script_type !== undefined){
let data19 = data6.script_type;
if(typeof data19 !== "string"){
const err46 = {instancePath:instancePath+"/swml_script/script_type",schemaPath:"#/properties/swml_script/anyOf/1/properties/script_type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if("messaging" !== data19){
const err47 = {instancePath:instancePath+"/swml_script/script_type",schemaPath:"#/properties/swml_script/anyOf/1/properties/script_type/const",keyword:"const",params:{allowedValue: "messaging"}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data6.contents !== undefined){
let data20 = data6.contents;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if(data20.sections === undefined){
const err48 = {instancePath:instancePath+"/swml_script/contents",schemaPath:"#/properties/swml_script/anyOf/1/properties/contents/required",keyword:"required",params:{missingProperty: "sections"}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(data20.version !== undefined){
if(typeof data20.version !== "string"){
const err49 = {instancePath:instancePath+"/swml_script/contents/version",schemaPath:"#/properties/swml_script/anyOf/1/properties/contents/properties/version/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data20.sections !== undefined){
let data22 = data20.sections;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(data22.main === undefined){
const err50 = {instancePath:instancePath+"/swml_script/contents/sections",schemaPath:"#/properties/swml_script/anyOf/1/properties/contents/properties/sections/required",keyword:"required",params:{missingProperty: "main"}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
else {
const err51 = {instancePath:instancePath+"/swml_script/contents/sections",schemaPath:"#/properties/swml_script/anyOf/1/properties/contents/properties/sections/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
}
else {
const err52 = {instancePath:instancePath+"/swml_script/contents",schemaPath:"#/properties/swml_script/anyOf/1/properties/contents/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
}
else {
const err53 = {instancePath:instancePath+"/swml_script",schemaPath:"#/properties/swml_script/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
var _valid0 = _errs35 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
const err54 = {instancePath:instancePath+"/swml_script",schemaPath:"#/properties/swml_script/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
else {
errors = _errs14;
if(vErrors !== null){
if(_errs14){
vErrors.length = _errs14;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err55 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
validate16.errors = vErrors;
return errors === 0;
}

export const fabric_swmlScripts_update_body = validate17;
const schema18 = {"anyOf":[{"type":"object","properties":{"display_name":{"type":"string"},"script_type":{"type":"string","enum":["calling"]},"contents":{"type":"object","required":["sections"],"properties":{"version":{"type":"string"},"sections":{"type":"object","required":["main"],"properties":{"main":{}}}}},"status_callback_url":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"}},"additionalProperties":false},{"type":"object","required":["script_type"],"properties":{"script_type":{"type":"string","const":"messaging"},"display_name":{"type":"string"},"contents":{"type":"object","required":["sections"],"properties":{"version":{"type":"string"},"sections":{"type":"object","required":["main"],"properties":{"main":{}}}}}},"additionalProperties":false}],"$id":"schema:fabric_swmlScripts_update_body"};

function validate17(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:fabric_swmlScripts_update_body" */;
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "display_name") || (key0 === "script_type")) || (key0 === "contents")) || (key0 === "status_callback_url"))){
const err0 = {instancePath,schemaPath:"#/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.display_name !== undefined){
if(typeof data.display_name !== "string"){
const err1 = {instancePath:instancePath+"/display_name",schemaPath:"#/anyOf/0/properties/display_name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.script_type !== undefined){
let data1 = data.script_type;
if(typeof data1 !== "string"){
const err2 = {instancePath:instancePath+"/script_type",schemaPath:"#/anyOf/0/properties/script_type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!(data1 === "calling")){
const err3 = {instancePath:instancePath+"/script_type",schemaPath:"#/anyOf/0/properties/script_type/enum",keyword:"enum",params:{allowedValues: schema18.anyOf[0].properties.script_type.enum}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.contents !== undefined){
let data2 = data.contents;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.sections === undefined){
const err4 = {instancePath:instancePath+"/contents",schemaPath:"#/anyOf/0/properties/contents/required",keyword:"required",params:{missingProperty: "sections"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data2.version !== undefined){
if(typeof data2.version !== "string"){
const err5 = {instancePath:instancePath+"/contents/version",schemaPath:"#/anyOf/0/properties/contents/properties/version/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data2.sections !== undefined){
let data4 = data2.sections;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.main === undefined){
const err6 = {instancePath:instancePath+"/contents/sections",schemaPath:"#/anyOf/0/properties/contents/properties/sections/required",keyword:"required",params:{missingProperty: "main"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/contents/sections",schemaPath:"#/anyOf/0/properties/contents/properties/sections/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath:instancePath+"/contents",schemaPath:"#/anyOf/0/properties/contents/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.status_callback_url !== undefined){
let data5 = data.status_callback_url;
if(typeof data5 === "string"){
if(!pattern5.test(data5)){
const err9 = {instancePath:instancePath+"/status_callback_url",schemaPath:"#/anyOf/0/properties/status_callback_url/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/status_callback_url",schemaPath:"#/anyOf/0/properties/status_callback_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs16 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.script_type === undefined){
const err12 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: "script_type"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
for(const key1 in data){
if(!(((key1 === "script_type") || (key1 === "display_name")) || (key1 === "contents"))){
const err13 = {instancePath,schemaPath:"#/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.script_type !== undefined){
let data6 = data.script_type;
if(typeof data6 !== "string"){
const err14 = {instancePath:instancePath+"/script_type",schemaPath:"#/anyOf/1/properties/script_type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if("messaging" !== data6){
const err15 = {instancePath:instancePath+"/script_type",schemaPath:"#/anyOf/1/properties/script_type/const",keyword:"const",params:{allowedValue: "messaging"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.display_name !== undefined){
if(typeof data.display_name !== "string"){
const err16 = {instancePath:instancePath+"/display_name",schemaPath:"#/anyOf/1/properties/display_name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.contents !== undefined){
let data8 = data.contents;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.sections === undefined){
const err17 = {instancePath:instancePath+"/contents",schemaPath:"#/anyOf/1/properties/contents/required",keyword:"required",params:{missingProperty: "sections"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data8.version !== undefined){
if(typeof data8.version !== "string"){
const err18 = {instancePath:instancePath+"/contents/version",schemaPath:"#/anyOf/1/properties/contents/properties/version/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data8.sections !== undefined){
let data10 = data8.sections;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.main === undefined){
const err19 = {instancePath:instancePath+"/contents/sections",schemaPath:"#/anyOf/1/properties/contents/properties/sections/required",keyword:"required",params:{missingProperty: "main"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/contents/sections",schemaPath:"#/anyOf/1/properties/contents/properties/sections/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath:instancePath+"/contents",schemaPath:"#/anyOf/1/properties/contents/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
var _valid0 = _errs16 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
const err23 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
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
validate17.errors = vErrors;
return errors === 0;
}

export const fabric_cxmlWebhooks_list_result = validate18;
const schema19 = {"type":"object","required":["data","links"],"properties":{"data":{"type":"array","items":{"type":"object","required":["id","project_id","display_name","type","created_at","updated_at","cxml_webhook"],"properties":{"id":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"project_id":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"display_name":{"type":"string"},"type":{"type":"string","const":"cxml_webhook"},"created_at":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"},"updated_at":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"},"cxml_webhook":{"type":"object","required":["id","name","used_for","primary_request_url","primary_request_method","fallback_request_url","fallback_request_method","status_callback_url","status_callback_method"],"properties":{"id":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"name":{"type":"string"},"used_for":{"type":"string"},"primary_request_url":{"type":"string"},"primary_request_method":{"type":"string","enum":["GET","POST"]},"fallback_request_url":{"anyOf":[{"type":"string"},{"type":"null"}]},"fallback_request_method":{"type":"string","enum":["GET","POST"]},"status_callback_url":{"anyOf":[{"type":"string"},{"type":"null"}]},"status_callback_method":{"type":"string","enum":["GET","POST"]}}}}}},"links":{"type":"object","required":["self","first"],"properties":{"self":{"type":"string"},"first":{"type":"string"},"next":{"type":"string"},"prev":{"type":"string"}}}},"$id":"schema:fabric_cxmlWebhooks_list_result"};

function validate18(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:fabric_cxmlWebhooks_list_result" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.data === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.links === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "links"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.data !== undefined){
let data0 = data.data;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.id === undefined){
const err2 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data1.project_id === undefined){
const err3 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "project_id"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data1.display_name === undefined){
const err4 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "display_name"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1.type === undefined){
const err5 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data1.created_at === undefined){
const err6 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "created_at"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data1.updated_at === undefined){
const err7 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "updated_at"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data1.cxml_webhook === undefined){
const err8 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "cxml_webhook"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data1.id !== undefined){
let data2 = data1.id;
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
const err9 = {instancePath:instancePath+"/data/" + i0+"/id",schemaPath:"#/properties/data/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/data/" + i0+"/id",schemaPath:"#/properties/data/items/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data1.project_id !== undefined){
let data3 = data1.project_id;
if(typeof data3 === "string"){
if(!pattern0.test(data3)){
const err11 = {instancePath:instancePath+"/data/" + i0+"/project_id",schemaPath:"#/properties/data/items/properties/project_id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/data/" + i0+"/project_id",schemaPath:"#/properties/data/items/properties/project_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data1.display_name !== undefined){
if(typeof data1.display_name !== "string"){
const err13 = {instancePath:instancePath+"/data/" + i0+"/display_name",schemaPath:"#/properties/data/items/properties/display_name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data1.type !== undefined){
let data5 = data1.type;
if(typeof data5 !== "string"){
const err14 = {instancePath:instancePath+"/data/" + i0+"/type",schemaPath:"#/properties/data/items/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if("cxml_webhook" !== data5){
const err15 = {instancePath:instancePath+"/data/" + i0+"/type",schemaPath:"#/properties/data/items/properties/type/const",keyword:"const",params:{allowedValue: "cxml_webhook"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data1.created_at !== undefined){
let data6 = data1.created_at;
if(typeof data6 === "string"){
if(!pattern2.test(data6)){
const err16 = {instancePath:instancePath+"/data/" + i0+"/created_at",schemaPath:"#/properties/data/items/properties/created_at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/data/" + i0+"/created_at",schemaPath:"#/properties/data/items/properties/created_at/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data1.updated_at !== undefined){
let data7 = data1.updated_at;
if(typeof data7 === "string"){
if(!pattern2.test(data7)){
const err18 = {instancePath:instancePath+"/data/" + i0+"/updated_at",schemaPath:"#/properties/data/items/properties/updated_at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/data/" + i0+"/updated_at",schemaPath:"#/properties/data/items/properties/updated_at/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data1.cxml_webhook !== undefined){
let data8 = data1.cxml_webhook;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.id === undefined){
const err20 = {instancePath:instancePath+"/data/" + i0+"/cxml_webhook",schemaPath:"#/properties/data/items/properties/cxml_webhook/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data8.name === undefined){
const err21 = {instancePath:instancePath+"/data/" + i0+"/cxml_webhook",schemaPath:"#/properties/data/items/properties/cxml_webhook/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data8.used_for === undefined){
const err22 = {instancePath:instancePath+"/data/" + i0+"/cxml_webhook",schemaPath:"#/properties/data/items/properties/cxml_webhook/required",keyword:"required",params:{missingProperty: "used_for"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data8.primary_request_url === undefined){
const err23 = {instancePath:instancePath+"/data/" + i0+"/cxml_webhook",schemaPath:"#/properties/data/items/properties/cxml_webhook/required",keyword:"required",params:{missingProperty: "primary_request_url"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data8.primary_request_method === undefined){
const err24 = {instancePath:instancePath+"/data/" + i0+"/cxml_webhook",schemaPath:"#/properties/data/items/properties/cxml_webhook/required",keyword:"required",params:{missingProperty: "primary_request_method"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data8.fallback_request_url === undefined){
const err25 = {instancePath:instancePath+"/data/" + i0+"/cxml_webhook",schemaPath:"#/properties/data/items/properties/cxml_webhook/required",keyword:"required",params:{missingProperty: "fallback_request_url"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data8.fallback_request_method === undefined){
const err26 = {instancePath:instancePath+"/data/" + i0+"/cxml_webhook",schemaPath:"#/properties/data/items/properties/cxml_webhook/required",keyword:"required",params:{missingProperty: "fallback_request_method"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data8.status_callback_url === undefined){
const err27 = {instancePath:instancePath+"/data/" + i0+"/cxml_webhook",schemaPath:"#/properties/data/items/properties/cxml_webhook/required",keyword:"required",params:{missingProperty: "status_callback_url"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data8.status_callback_method === undefined){
const err28 = {instancePath:instancePath+"/data/" + i0+"/cxml_webhook",schemaPath:"#/properties/data/items/properties/cxml_webhook/required",keyword:"required",params:{missingProperty: "status_callback_method"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(data8.id !== undefined){
let data9 = data8.id;
if(typeof data9 === "string"){
if(!pattern0.test(data9)){
const err29 = {instancePath:instancePath+"/data/" + i0+"/cxml_webhook/id",schemaPath:"#/properties/data/items/properties/cxml_webhook/properties/id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
else {
const err30 = {instancePath:instancePath+"/data/" + i0+"/cxml_webhook/id",schemaPath:"#/properties/data/items/properties/cxml_webhook/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data8.name !== undefined){
if(typeof data8.name !== "string"){
const err31 = {instancePath:instancePath+"/data/" + i0+"/cxml_webhook/name",schemaPath:"#/properties/data/items/properties/cxml_webhook/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data8.used_for !== undefined){
if(typeof data8.used_for !== "string"){
const err32 = {instancePath:instancePath+"/data/" + i0+"/cxml_webhook/used_for",schemaPath:"#/properties/data/items/properties/cxml_webhook/properties/used_for/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data8.primary_request_url !== undefined){
if(typeof data8.primary_request_url !== "string"){
const err33 = {instancePath:instancePath+"/data/" + i0+"/cxml_webhook/primary_request_url",schemaPath:"#/properties/data/items/properties/cxml_webhook/properties/primary_request_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data8.primary_request_method !== undefined){
let data13 = data8.primary_request_method;
if(typeof data13 !== "string"){
const err34 = {instancePath:instancePath+"/data/" + i0+"/cxml_webhook/primary_request_method",schemaPath:"#/properties/data/items/properties/cxml_webhook/properties/primary_request_method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(!((data13 === "GET") || (data13 === "POST"))){
const err35 = {instancePath:instancePath+"/data/" + i0+"/cxml_webhook/primary_request_method",schemaPath:"#/properties/data/items/properties/cxml_webhook/properties/primary_request_method/enum",keyword:"enum",params:{allowedValues: schema19.properties.data.items.properties.cxml_webhook.properties.primary_request_method.enum}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data8.fallback_request_url !== undefined){
let data14 = data8.fallback_request_url;
const _errs30 = errors;
let valid5 = false;
const _errs31 = errors;
if(typeof data14 !== "string"){
const err36 = {instancePath:instancePath+"/data/" + i0+"/cxml_webhook/fallback_request_url",schemaPath:"#/properties/data/items/properties/cxml_webhook/properties/fallback_request_url/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
var _valid0 = _errs31 === errors;
valid5 = valid5 || _valid0;
if(!valid5){
const _errs33 = errors;
if(data14 !== null){
const err37 = {instancePath:instancePath+"/data/" + i0+"/cxml_webhook/fallback_request_url",schemaPath:"#/properties/data/items/properties/cxml_webhook/properties/fallback_request_url/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
var _valid0 = _errs33 === errors;
valid5 = valid5 || _valid0;
}
if(!valid5){
const err38 = {instancePath:instancePath+"/data/" + i0+"/cxml_webhook/fallback_request_url",schemaPath:"#/properties/data/items/properties/cxml_webhook/properties/fallback_request_url/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
else {
errors = _errs30;
if(vErrors !== null){
if(_errs30){
vErrors.length = _errs30;
}
else {
vErrors = null;
}
}
}
}
if(data8.fallback_request_method !== undefined){
let data15 = data8.fallback_request_method;
if(typeof data15 !== "string"){
const err39 = {instancePath:instancePath+"/data/" + i0+"/cxml_webhook/fallback_request_method",schemaPath:"#/properties/data/items/properties/cxml_webhook/properties/fallback_request_method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(!((data15 === "GET") || (data15 === "POST"))){
const err40 = {instancePath:instancePath+"/data/" + i0+"/cxml_webhook/fallback_request_method",schemaPath:"#/properties/data/items/properties/cxml_webhook/properties/fallback_request_method/enum",keyword:"enum",params:{allowedValues: schema19.properties.data.items.properties.cxml_webhook.properties.fallback_request_method.enum}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data8.status_callback_url !== undefined){
let data16 = data8.status_callback_url;
const _errs38 = errors;
let valid6 = false;
const _errs39 = errors;
if(typeof data16 !== "string"){
const err41 = {instancePath:instancePath+"/data/" + i0+"/cxml_webhook/status_callback_url",schemaPath:"#/properties/data/items/properties/cxml_webhook/properties/status_callback_url/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
var _valid1 = _errs39 === errors;
valid6 = valid6 || _valid1;
if(!valid6){
const _errs41 = errors;
if(data16 !== null){
const err42 = {instancePath:instancePath+"/data/" + i0+"/cxml_webhook/status_callback_url",schemaPath:"#/properties/data/items/properties/cxml_webhook/properties/status_callback_url/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
var _valid1 = _errs41 === errors;
valid6 = valid6 || _valid1;
}
if(!valid6){
const err43 = {instancePath:instancePath+"/data/" + i0+"/cxml_webhook/status_callback_url",schemaPath:"#/properties/data/items/properties/cxml_webhook/properties/status_callback_url/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
else {
errors = _errs38;
if(vErrors !== null){
if(_errs38){
vErrors.length = _errs38;
}
else {
vErrors = null;
}
}
}
}
if(data8.status_callback_method !== undefined){
let data17 = data8.status_callback_method;
if(typeof data17 !== "string"){
const err44 = {instancePath:instancePath+"/data/" + i0+"/cxml_webhook/status_callback_method",schemaPath:"#/properties/data/items/properties/cxml_webhook/properties/status_callback_method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(!((data17 === "GET") || (data17 === "POST"))){
const err45 = {instancePath:instancePath+"/data/" + i0+"/cxml_webhook/status_callback_method",schemaPath:"#/properties/data/items/properties/cxml_webhook/properties/status_callback_method/enum",keyword:"enum",params:{allowedValues: schema19.properties.data.items.properties.cxml_webhook.properties.status_callback_method.enum}};
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
const err46 = {instancePath:instancePath+"/data/" + i0+"/cxml_webhook",schemaPath:"#/properties/data/items/properties/cxml_webhook/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
}
else {
const err47 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
}
else {
const err48 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data.links !== undefined){
let data18 = data.links;
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
if(data18.self === undefined){
const err49 = {instancePath:instancePath+"/links",schemaPath:"#/properties/links/required",keyword:"required",params:{missingProperty: "self"}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(data18.first === undefined){
const err50 = {instancePath:instancePath+"/links",schemaPath:"#/properties/links/required",keyword:"required",params:{missingProperty: "first"}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(data18.self !== undefined){
if(typeof data18.self !== "string"){
const err51 = {instancePath:instancePath+"/links/self",schemaPath:"#/properties/links/properties/self/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data18.first !== undefined){
if(typeof data18.first !== "string"){
const err52 = {instancePath:instancePath+"/links/first",schemaPath:"#/properties/links/properties/first/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data18.next !== undefined){
if(typeof data18.next !== "string"){
const err53 = {instancePath:instancePath+"/links/next",schemaPath:"#/properties/links/properties/next/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data18.prev !== undefined){
if(typeof data18.prev !== "string"){
const err54 = {instancePath:instancePath+"/links/prev",schemaPath:"#/properties/links/properties/prev/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
}
else {
const err55 = {instancePath:instancePath+"/links",schemaPath:"#/properties/links/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
}
else {
const err56 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
validate18.errors = vErrors;
return errors === 0;
}

export const fabric_cxmlWebhooks_create_body = validate19;
const schema20 = {"type":"object","required":["primary_request_url"],"properties":{"primary_request_url":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"},"name":{"type":"string"},"used_for":{"type":"string","enum":["calling","messaging"]},"primary_request_method":{"type":"string","enum":["GET","POST"]},"fallback_request_url":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"},"fallback_request_method":{"type":"string","enum":["GET","POST"]},"status_callback_url":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"},"status_callback_method":{"type":"string","enum":["GET","POST"]}},"additionalProperties":false,"$id":"schema:fabric_cxmlWebhooks_create_body"};

function validate19(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:fabric_cxmlWebhooks_create_body" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.primary_request_url === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "primary_request_url"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "primary_request_url") || (key0 === "name")) || (key0 === "used_for")) || (key0 === "primary_request_method")) || (key0 === "fallback_request_url")) || (key0 === "fallback_request_method")) || (key0 === "status_callback_url")) || (key0 === "status_callback_method"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.primary_request_url !== undefined){
let data0 = data.primary_request_url;
if(typeof data0 === "string"){
if(!pattern5.test(data0)){
const err2 = {instancePath:instancePath+"/primary_request_url",schemaPath:"#/properties/primary_request_url/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"}};
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
const err3 = {instancePath:instancePath+"/primary_request_url",schemaPath:"#/properties/primary_request_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.used_for !== undefined){
let data2 = data.used_for;
if(typeof data2 !== "string"){
const err5 = {instancePath:instancePath+"/used_for",schemaPath:"#/properties/used_for/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!((data2 === "calling") || (data2 === "messaging"))){
const err6 = {instancePath:instancePath+"/used_for",schemaPath:"#/properties/used_for/enum",keyword:"enum",params:{allowedValues: schema20.properties.used_for.enum}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.primary_request_method !== undefined){
let data3 = data.primary_request_method;
if(typeof data3 !== "string"){
const err7 = {instancePath:instancePath+"/primary_request_method",schemaPath:"#/properties/primary_request_method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!((data3 === "GET") || (data3 === "POST"))){
const err8 = {instancePath:instancePath+"/primary_request_method",schemaPath:"#/properties/primary_request_method/enum",keyword:"enum",params:{allowedValues: schema20.properties.primary_request_method.enum}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.fallback_request_url !== undefined){
let data4 = data.fallback_request_url;
if(typeof data4 === "string"){
if(!pattern5.test(data4)){
const err9 = {instancePath:instancePath+"/fallback_request_url",schemaPath:"#/properties/fallback_request_url/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/fallback_request_url",schemaPath:"#/properties/fallback_request_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.fallback_request_method !== undefined){
let data5 = data.fallback_request_method;
if(typeof data5 !== "string"){
const err11 = {instancePath:instancePath+"/fallback_request_method",schemaPath:"#/properties/fallback_request_method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!((data5 === "GET") || (data5 === "POST"))){
const err12 = {instancePath:instancePath+"/fallback_request_method",schemaPath:"#/properties/fallback_request_method/enum",keyword:"enum",params:{allowedValues: schema20.properties.fallback_request_method.enum}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.status_callback_url !== undefined){
let data6 = data.status_callback_url;
if(typeof data6 === "string"){
if(!pattern5.test(data6)){
const err13 = {instancePath:instancePath+"/status_callback_url",schemaPath:"#/properties/status_callback_url/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/status_callback_url",schemaPath:"#/properties/status_callback_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.status_callback_method !== undefined){
let data7 = data.status_callback_method;
if(typeof data7 !== "string"){
const err15 = {instancePath:instancePath+"/status_callback_method",schemaPath:"#/properties/status_callback_method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(!((data7 === "GET") || (data7 === "POST"))){
const err16 = {instancePath:instancePath+"/status_callback_method",schemaPath:"#/properties/status_callback_method/enum",keyword:"enum",params:{allowedValues: schema20.properties.status_callback_method.enum}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
validate19.errors = vErrors;
return errors === 0;
}

export const fabric_cxmlWebhooks_create_result = validate20;
const schema21 = {"type":"object","required":["id","project_id","display_name","type","created_at","updated_at","cxml_webhook"],"properties":{"id":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"project_id":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"display_name":{"type":"string"},"type":{"type":"string","const":"cxml_webhook"},"created_at":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"},"updated_at":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"},"cxml_webhook":{"type":"object","required":["id","name","used_for","primary_request_url","primary_request_method","fallback_request_url","fallback_request_method","status_callback_url","status_callback_method"],"properties":{"id":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"name":{"type":"string"},"used_for":{"type":"string"},"primary_request_url":{"type":"string"},"primary_request_method":{"type":"string","enum":["GET","POST"]},"fallback_request_url":{"anyOf":[{"type":"string"},{"type":"null"}]},"fallback_request_method":{"type":"string","enum":["GET","POST"]},"status_callback_url":{"anyOf":[{"type":"string"},{"type":"null"}]},"status_callback_method":{"type":"string","enum":["GET","POST"]}}}},"$id":"schema:fabric_cxmlWebhooks_create_result"};

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:fabric_cxmlWebhooks_create_result" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.project_id === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "project_id"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.display_name === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "display_name"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.type === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.created_at === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "created_at"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.updated_at === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "updated_at"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.cxml_webhook === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "cxml_webhook"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err7 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.project_id !== undefined){
let data1 = data.project_id;
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
const err9 = {instancePath:instancePath+"/project_id",schemaPath:"#/properties/project_id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/project_id",schemaPath:"#/properties/project_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.display_name !== undefined){
if(typeof data.display_name !== "string"){
const err11 = {instancePath:instancePath+"/display_name",schemaPath:"#/properties/display_name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.type !== undefined){
let data3 = data.type;
if(typeof data3 !== "string"){
const err12 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if("cxml_webhook" !== data3){
const err13 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "cxml_webhook"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.created_at !== undefined){
let data4 = data.created_at;
if(typeof data4 === "string"){
if(!pattern2.test(data4)){
const err14 = {instancePath:instancePath+"/created_at",schemaPath:"#/properties/created_at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/created_at",schemaPath:"#/properties/created_at/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.updated_at !== undefined){
let data5 = data.updated_at;
if(typeof data5 === "string"){
if(!pattern2.test(data5)){
const err16 = {instancePath:instancePath+"/updated_at",schemaPath:"#/properties/updated_at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/updated_at",schemaPath:"#/properties/updated_at/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.cxml_webhook !== undefined){
let data6 = data.cxml_webhook;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.id === undefined){
const err18 = {instancePath:instancePath+"/cxml_webhook",schemaPath:"#/properties/cxml_webhook/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data6.name === undefined){
const err19 = {instancePath:instancePath+"/cxml_webhook",schemaPath:"#/properties/cxml_webhook/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data6.used_for === undefined){
const err20 = {instancePath:instancePath+"/cxml_webhook",schemaPath:"#/properties/cxml_webhook/required",keyword:"required",params:{missingProperty: "used_for"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data6.primary_request_url === undefined){
const err21 = {instancePath:instancePath+"/cxml_webhook",schemaPath:"#/properties/cxml_webhook/required",keyword:"required",params:{missingProperty: "primary_request_url"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data6.primary_request_method === undefined){
const err22 = {instancePath:instancePath+"/cxml_webhook",schemaPath:"#/properties/cxml_webhook/required",keyword:"required",params:{missingProperty: "primary_request_method"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data6.fallback_request_url === undefined){
const err23 = {instancePath:instancePath+"/cxml_webhook",schemaPath:"#/properties/cxml_webhook/required",keyword:"required",params:{missingProperty: "fallback_request_url"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data6.fallback_request_method === undefined){
const err24 = {instancePath:instancePath+"/cxml_webhook",schemaPath:"#/properties/cxml_webhook/required",keyword:"required",params:{missingProperty: "fallback_request_method"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data6.status_callback_url === undefined){
const err25 = {instancePath:instancePath+"/cxml_webhook",schemaPath:"#/properties/cxml_webhook/required",keyword:"required",params:{missingProperty: "status_callback_url"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data6.status_callback_method === undefined){
const err26 = {instancePath:instancePath+"/cxml_webhook",schemaPath:"#/properties/cxml_webhook/required",keyword:"required",params:{missingProperty: "status_callback_method"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data6.id !== undefined){
let data7 = data6.id;
if(typeof data7 === "string"){
if(!pattern0.test(data7)){
const err27 = {instancePath:instancePath+"/cxml_webhook/id",schemaPath:"#/properties/cxml_webhook/properties/id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/cxml_webhook/id",schemaPath:"#/properties/cxml_webhook/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data6.name !== undefined){
if(typeof data6.name !== "string"){
const err29 = {instancePath:instancePath+"/cxml_webhook/name",schemaPath:"#/properties/cxml_webhook/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data6.used_for !== undefined){
if(typeof data6.used_for !== "string"){
const err30 = {instancePath:instancePath+"/cxml_webhook/used_for",schemaPath:"#/properties/cxml_webhook/properties/used_for/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data6.primary_request_url !== undefined){
if(typeof data6.primary_request_url !== "string"){
const err31 = {instancePath:instancePath+"/cxml_webhook/primary_request_url",schemaPath:"#/properties/cxml_webhook/properties/primary_request_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data6.primary_request_method !== undefined){
let data11 = data6.primary_request_method;
if(typeof data11 !== "string"){
const err32 = {instancePath:instancePath+"/cxml_webhook/primary_request_method",schemaPath:"#/properties/cxml_webhook/properties/primary_request_method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(!((data11 === "GET") || (data11 === "POST"))){
const err33 = {instancePath:instancePath+"/cxml_webhook/primary_request_method",schemaPath:"#/properties/cxml_webhook/properties/primary_request_method/enum",keyword:"enum",params:{allowedValues: schema21.properties.cxml_webhook.properties.primary_request_method.enum}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data6.fallback_request_url !== undefined){
let data12 = data6.fallback_request_url;
const _errs26 = errors;
let valid2 = false;
const _errs27 = errors;
if(typeof data12 !== "string"){
const err34 = {instancePath:instancePath+"/cxml_webhook/fallback_request_url",schemaPath:"#/properties/cxml_webhook/properties/fallback_request_url/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
var _valid0 = _errs27 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs29 = errors;
if(data12 !== null){
const err35 = {instancePath:instancePath+"/cxml_webhook/fallback_request_url",schemaPath:"#/properties/cxml_webhook/properties/fallback_request_url/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
var _valid0 = _errs29 === errors;
valid2 = valid2 || _valid0;
}
if(!valid2){
const err36 = {instancePath:instancePath+"/cxml_webhook/fallback_request_url",schemaPath:"#/properties/cxml_webhook/properties/fallback_request_url/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
else {
errors = _errs26;
if(vErrors !== null){
if(_errs26){
vErrors.length = _errs26;
}
else {
vErrors = null;
}
}
}
}
if(data6.fallback_request_method !== undefined){
let data13 = data6.fallback_request_method;
if(typeof data13 !== "string"){
const err37 = {instancePath:instancePath+"/cxml_webhook/fallback_request_method",schemaPath:"#/properties/cxml_webhook/properties/fallback_request_method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(!((data13 === "GET") || (data13 === "POST"))){
const err38 = {instancePath:instancePath+"/cxml_webhook/fallback_request_method",schemaPath:"#/properties/cxml_webhook/properties/fallback_request_method/enum",keyword:"enum",params:{allowedValues: schema21.properties.cxml_webhook.properties.fallback_request_method.enum}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data6.status_callback_url !== undefined){
let data14 = data6.status_callback_url;
const _errs34 = errors;
let valid3 = false;
const _errs35 = errors;
if(typeof data14 !== "string"){
const err39 = {instancePath:instancePath+"/cxml_webhook/status_callback_url",schemaPath:"#/properties/cxml_webhook/properties/status_callback_url/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
var _valid1 = _errs35 === errors;
valid3 = valid3 || _valid1;
if(!valid3){
const _errs37 = errors;
if(data14 !== null){
const err40 = {instancePath:instancePath+"/cxml_webhook/status_callback_url",schemaPath:"#/properties/cxml_webhook/properties/status_callback_url/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
var _valid1 = _errs37 === errors;
valid3 = valid3 || _valid1;
}
if(!valid3){
const err41 = {instancePath:instancePath+"/cxml_webhook/status_callback_url",schemaPath:"#/properties/cxml_webhook/properties/status_callback_url/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
else {
errors = _errs34;
if(vErrors !== null){
if(_errs34){
vErrors.length = _errs34;
}
else {
vErrors = null;
}
}
}
}
if(data6.status_callback_method !== undefined){
let data15 = data6.status_callback_method;
if(typeof data15 !== "string"){
const err42 = {instancePath:instancePath+"/cxml_webhook/status_callback_method",schemaPath:"#/properties/cxml_webhook/properties/status_callback_method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(!((data15 === "GET") || (data15 === "POST"))){
const err43 = {instancePath:instancePath+"/cxml_webhook/status_callback_method",schemaPath:"#/properties/cxml_webhook/properties/status_callback_method/enum",keyword:"enum",params:{allowedValues: schema21.properties.cxml_webhook.properties.status_callback_method.enum}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
}
else {
const err44 = {instancePath:instancePath+"/cxml_webhook",schemaPath:"#/properties/cxml_webhook/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
}
else {
const err45 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}

export const fabric_cxmlWebhooks_update_body = validate21;
const schema22 = {"type":"object","properties":{"primary_request_url":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"},"name":{"type":"string"},"used_for":{"type":"string","enum":["calling","messaging"]},"primary_request_method":{"type":"string","enum":["GET","POST"]},"fallback_request_url":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"},"fallback_request_method":{"type":"string","enum":["GET","POST"]},"status_callback_url":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"},"status_callback_method":{"type":"string","enum":["GET","POST"]}},"additionalProperties":false,"$id":"schema:fabric_cxmlWebhooks_update_body"};

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:fabric_cxmlWebhooks_update_body" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((((key0 === "primary_request_url") || (key0 === "name")) || (key0 === "used_for")) || (key0 === "primary_request_method")) || (key0 === "fallback_request_url")) || (key0 === "fallback_request_method")) || (key0 === "status_callback_url")) || (key0 === "status_callback_method"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.primary_request_url !== undefined){
let data0 = data.primary_request_url;
if(typeof data0 === "string"){
if(!pattern5.test(data0)){
const err1 = {instancePath:instancePath+"/primary_request_url",schemaPath:"#/properties/primary_request_url/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/primary_request_url",schemaPath:"#/properties/primary_request_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err3 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.used_for !== undefined){
let data2 = data.used_for;
if(typeof data2 !== "string"){
const err4 = {instancePath:instancePath+"/used_for",schemaPath:"#/properties/used_for/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!((data2 === "calling") || (data2 === "messaging"))){
const err5 = {instancePath:instancePath+"/used_for",schemaPath:"#/properties/used_for/enum",keyword:"enum",params:{allowedValues: schema22.properties.used_for.enum}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.primary_request_method !== undefined){
let data3 = data.primary_request_method;
if(typeof data3 !== "string"){
const err6 = {instancePath:instancePath+"/primary_request_method",schemaPath:"#/properties/primary_request_method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!((data3 === "GET") || (data3 === "POST"))){
const err7 = {instancePath:instancePath+"/primary_request_method",schemaPath:"#/properties/primary_request_method/enum",keyword:"enum",params:{allowedValues: schema22.properties.primary_request_method.enum}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.fallback_request_url !== undefined){
let data4 = data.fallback_request_url;
if(typeof data4 === "string"){
if(!pattern5.test(data4)){
const err8 = {instancePath:instancePath+"/fallback_request_url",schemaPath:"#/properties/fallback_request_url/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/fallback_request_url",schemaPath:"#/properties/fallback_request_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.fallback_request_method !== undefined){
let data5 = data.fallback_request_method;
if(typeof data5 !== "string"){
const err10 = {instancePath:instancePath+"/fallback_request_method",schemaPath:"#/properties/fallback_request_method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!((data5 === "GET") || (data5 === "POST"))){
const err11 = {instancePath:instancePath+"/fallback_request_method",schemaPath:"#/properties/fallback_request_method/enum",keyword:"enum",params:{allowedValues: schema22.properties.fallback_request_method.enum}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.status_callback_url !== undefined){
let data6 = data.status_callback_url;
if(typeof data6 === "string"){
if(!pattern5.test(data6)){
const err12 = {instancePath:instancePath+"/status_callback_url",schemaPath:"#/properties/status_callback_url/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/status_callback_url",schemaPath:"#/properties/status_callback_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.status_callback_method !== undefined){
let data7 = data.status_callback_method;
if(typeof data7 !== "string"){
const err14 = {instancePath:instancePath+"/status_callback_method",schemaPath:"#/properties/status_callback_method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(!((data7 === "GET") || (data7 === "POST"))){
const err15 = {instancePath:instancePath+"/status_callback_method",schemaPath:"#/properties/status_callback_method/enum",keyword:"enum",params:{allowedValues: schema22.properties.status_callback_method.enum}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}

export const fabric_cxmlScripts_list_result = validate22;
const schema23 = {"type":"object","required":["data","links"],"properties":{"data":{"type":"array","items":{"type":"object","required":["id","project_id","type","created_at","updated_at","cxml_script"],"properties":{"id":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"project_id":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"type":{"type":"string","const":"cxml_script"},"created_at":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"},"updated_at":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"},"cxml_script":{"type":"object","required":["id","display_name","request_url","contents","request_count","last_accessed_at","script_type"],"properties":{"id":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"display_name":{"type":"string"},"request_url":{"type":"string"},"contents":{"type":"string"},"request_count":{"type":"integer"},"last_accessed_at":{"anyOf":[{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"},{"type":"null"}]},"script_type":{"type":"string"},"status_callback_url":{"anyOf":[{"type":"string"},{"type":"null"}]},"status_callback_method":{"type":"string","enum":["GET","POST"]}}},"name":{"type":"string"},"display_name":{"type":"string"}}}},"links":{"type":"object","required":["self","first"],"properties":{"self":{"type":"string"},"first":{"type":"string"},"next":{"type":"string"},"prev":{"type":"string"}}}},"$id":"schema:fabric_cxmlScripts_list_result"};

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:fabric_cxmlScripts_list_result" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.data === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.links === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "links"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.data !== undefined){
let data0 = data.data;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.id === undefined){
const err2 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data1.project_id === undefined){
const err3 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "project_id"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data1.type === undefined){
const err4 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1.created_at === undefined){
const err5 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "created_at"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data1.updated_at === undefined){
const err6 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "updated_at"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data1.cxml_script === undefined){
const err7 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "cxml_script"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data1.id !== undefined){
let data2 = data1.id;
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
const err8 = {instancePath:instancePath+"/data/" + i0+"/id",schemaPath:"#/properties/data/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/data/" + i0+"/id",schemaPath:"#/properties/data/items/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data1.project_id !== undefined){
let data3 = data1.project_id;
if(typeof data3 === "string"){
if(!pattern0.test(data3)){
const err10 = {instancePath:instancePath+"/data/" + i0+"/project_id",schemaPath:"#/properties/data/items/properties/project_id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/data/" + i0+"/project_id",schemaPath:"#/properties/data/items/properties/project_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data1.type !== undefined){
let data4 = data1.type;
if(typeof data4 !== "string"){
const err12 = {instancePath:instancePath+"/data/" + i0+"/type",schemaPath:"#/properties/data/items/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if("cxml_script" !== data4){
const err13 = {instancePath:instancePath+"/data/" + i0+"/type",schemaPath:"#/properties/data/items/properties/type/const",keyword:"const",params:{allowedValue: "cxml_script"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data1.created_at !== undefined){
let data5 = data1.created_at;
if(typeof data5 === "string"){
if(!pattern2.test(data5)){
const err14 = {instancePath:instancePath+"/data/" + i0+"/created_at",schemaPath:"#/properties/data/items/properties/created_at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/data/" + i0+"/created_at",schemaPath:"#/properties/data/items/properties/created_at/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data1.updated_at !== undefined){
let data6 = data1.updated_at;
if(typeof data6 === "string"){
if(!pattern2.test(data6)){
const err16 = {instancePath:instancePath+"/data/" + i0+"/updated_at",schemaPath:"#/properties/data/items/properties/updated_at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/data/" + i0+"/updated_at",schemaPath:"#/properties/data/items/properties/updated_at/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data1.cxml_script !== undefined){
let data7 = data1.cxml_script;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.id === undefined){
const err18 = {instancePath:instancePath+"/data/" + i0+"/cxml_script",schemaPath:"#/properties/data/items/properties/cxml_script/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data7.display_name === undefined){
const err19 = {instancePath:instancePath+"/data/" + i0+"/cxml_script",schemaPath:"#/properties/data/items/properties/cxml_script/required",keyword:"required",params:{missingProperty: "display_name"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data7.request_url === undefined){
const err20 = {instancePath:instancePath+"/data/" + i0+"/cxml_script",schemaPath:"#/properties/data/items/properties/cxml_script/required",keyword:"required",params:{missingProperty: "request_url"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data7.contents === undefined){
const err21 = {instancePath:instancePath+"/data/" + i0+"/cxml_script",schemaPath:"#/properties/data/items/properties/cxml_script/required",keyword:"required",params:{missingProperty: "contents"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data7.request_count === undefined){
const err22 = {instancePath:instancePath+"/data/" + i0+"/cxml_script",schemaPath:"#/properties/data/items/properties/cxml_script/required",keyword:"required",params:{missingProperty: "request_count"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data7.last_accessed_at === undefined){
const err23 = {instancePath:instancePath+"/data/" + i0+"/cxml_script",schemaPath:"#/properties/data/items/properties/cxml_script/required",keyword:"required",params:{missingProperty: "last_accessed_at"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data7.script_type === undefined){
const err24 = {instancePath:instancePath+"/data/" + i0+"/cxml_script",schemaPath:"#/properties/data/items/properties/cxml_script/required",keyword:"required",params:{missingProperty: "script_type"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data7.id !== undefined){
let data8 = data7.id;
if(typeof data8 === "string"){
if(!pattern0.test(data8)){
const err25 = {instancePath:instancePath+"/data/" + i0+"/cxml_script/id",schemaPath:"#/properties/data/items/properties/cxml_script/properties/id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/data/" + i0+"/cxml_script/id",schemaPath:"#/properties/data/items/properties/cxml_script/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data7.display_name !== undefined){
if(typeof data7.display_name !== "string"){
const err27 = {instancePath:instancePath+"/data/" + i0+"/cxml_script/display_name",schemaPath:"#/properties/data/items/properties/cxml_script/properties/display_name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data7.request_url !== undefined){
if(typeof data7.request_url !== "string"){
const err28 = {instancePath:instancePath+"/data/" + i0+"/cxml_script/request_url",schemaPath:"#/properties/data/items/properties/cxml_script/properties/request_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data7.contents !== undefined){
if(typeof data7.contents !== "string"){
const err29 = {instancePath:instancePath+"/data/" + i0+"/cxml_script/contents",schemaPath:"#/properties/data/items/properties/cxml_script/properties/contents/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data7.request_count !== undefined){
let data12 = data7.request_count;
if(!((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12)))){
const err30 = {instancePath:instancePath+"/data/" + i0+"/cxml_script/request_count",schemaPath:"#/properties/data/items/properties/cxml_script/properties/request_count/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data7.last_accessed_at !== undefined){
let data13 = data7.last_accessed_at;
const _errs28 = errors;
let valid5 = false;
const _errs29 = errors;
if(typeof data13 === "string"){
if(!pattern2.test(data13)){
const err31 = {instancePath:instancePath+"/data/" + i0+"/cxml_script/last_accessed_at",schemaPath:"#/properties/data/items/properties/cxml_script/properties/last_accessed_at/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
else {
const err32 = {instancePath:instancePath+"/data/" + i0+"/cxml_script/last_accessed_at",schemaPath:"#/properties/data/items/properties/cxml_script/properties/last_accessed_at/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
var _valid0 = _errs29 === errors;
valid5 = valid5 || _valid0;
if(!valid5){
const _errs31 = errors;
if(data13 !== null){
const err33 = {instancePath:instancePath+"/data/" + i0+"/cxml_script/last_accessed_at",schemaPath:"#/properties/data/items/properties/cxml_script/properties/last_accessed_at/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
var _valid0 = _errs31 === errors;
valid5 = valid5 || _valid0;
}
if(!valid5){
const err34 = {instancePath:instancePath+"/data/" + i0+"/cxml_script/last_accessed_at",schemaPath:"#/properties/data/items/properties/cxml_script/properties/last_accessed_at/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
else {
errors = _errs28;
if(vErrors !== null){
if(_errs28){
vErrors.length = _errs28;
}
else {
vErrors = null;
}
}
}
}
if(data7.script_type !== undefined){
if(typeof data7.script_type !== "string"){
const err35 = {instancePath:instancePath+"/data/" + i0+"/cxml_script/script_type",schemaPath:"#/properties/data/items/properties/cxml_script/properties/script_type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data7.status_callback_url !== undefined){
let data15 = data7.status_callback_url;
const _errs36 = errors;
let valid6 = false;
const _errs37 = errors;
if(typeof data15 !== "string"){
const err36 = {instancePath:instancePath+"/data/" + i0+"/cxml_script/status_callback_url",schemaPath:"#/properties/data/items/properties/cxml_script/properties/status_callback_url/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
var _valid1 = _errs37 === errors;
valid6 = valid6 || _valid1;
if(!valid6){
const _errs39 = errors;
if(data15 !== null){
const err37 = {instancePath:instancePath+"/data/" + i0+"/cxml_script/status_callback_url",schemaPath:"#/properties/data/items/properties/cxml_script/properties/status_callback_url/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
var _valid1 = _errs39 === errors;
valid6 = valid6 || _valid1;
}
if(!valid6){
const err38 = {instancePath:instancePath+"/data/" + i0+"/cxml_script/status_callback_url",schemaPath:"#/properties/data/items/properties/cxml_script/properties/status_callback_url/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
else {
errors = _errs36;
if(vErrors !== null){
if(_errs36){
vErrors.length = _errs36;
}
else {
vErrors = null;
}
}
}
}
if(data7.status_callback_method !== undefined){
let data16 = data7.status_callback_method;
if(typeof data16 !== "string"){
const err39 = {instancePath:instancePath+"/data/" + i0+"/cxml_script/status_callback_method",schemaPath:"#/properties/data/items/properties/cxml_script/properties/status_callback_method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(!((data16 === "GET") || (data16 === "POST"))){
const err40 = {instancePath:instancePath+"/data/" + i0+"/cxml_script/status_callback_method",schemaPath:"#/properties/data/items/properties/cxml_script/properties/status_callback_method/enum",keyword:"enum",params:{allowedValues: schema23.properties.data.items.properties.cxml_script.properties.status_callback_method.enum}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
else {
const err41 = {instancePath:instancePath+"/data/" + i0+"/cxml_script",schemaPath:"#/properties/data/items/properties/cxml_script/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data1.name !== undefined){
if(typeof data1.name !== "string"){
const err42 = {instancePath:instancePath+"/data/" + i0+"/name",schemaPath:"#/properties/data/items/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data1.display_name !== undefined){
if(typeof data1.display_name !== "string"){
const err43 = {instancePath:instancePath+"/data/" + i0+"/display_name",schemaPath:"#/properties/data/items/properties/display_name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
}
else {
const err44 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
}
else {
const err45 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data.links !== undefined){
let data19 = data.links;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if(data19.self === undefined){
const err46 = {instancePath:instancePath+"/links",schemaPath:"#/properties/links/required",keyword:"required",params:{missingProperty: "self"}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(data19.first === undefined){
const err47 = {instancePath:instancePath+"/links",schemaPath:"#/properties/links/required",keyword:"required",params:{missingProperty: "first"}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(data19.self !== undefined){
if(typeof data19.self !== "string"){
const err48 = {instancePath:instancePath+"/links/self",schemaPath:"#/properties/links/properties/self/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data19.first !== undefined){
if(typeof data19.first !== "string"){
const err49 = {instancePath:instancePath+"/links/first",schemaPath:"#/properties/links/properties/first/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data19.next !== undefined){
if(typeof data19.next !== "string"){
const err50 = {instancePath:instancePath+"/links/next",schemaPath:"#/properties/links/properties/next/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data19.prev !== undefined){
if(typeof data19.prev !== "string"){
const err51 = {instancePath:instancePath+"/links/prev",schemaPath:"#/properties/links/properties/prev/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
}
else {
const err52 = {instancePath:instancePath+"/links",schemaPath:"#/properties/links/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
}
else {
const err53 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}

export const fabric_cxmlScripts_create_body = validate23;
const schema24 = {"type":"object","required":["display_name","contents"],"properties":{"display_name":{"type":"string"},"contents":{"type":"string"},"status_callback_url":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"},"status_callback_method":{"type":"string","enum":["GET","POST"]}},"additionalProperties":false,"$id":"schema:fabric_cxmlScripts_create_body"};

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:fabric_cxmlScripts_create_body" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.display_name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "display_name"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.contents === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "contents"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "display_name") || (key0 === "contents")) || (key0 === "status_callback_url")) || (key0 === "status_callback_method"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.display_name !== undefined){
if(typeof data.display_name !== "string"){
const err3 = {instancePath:instancePath+"/display_name",schemaPath:"#/properties/display_name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.contents !== undefined){
if(typeof data.contents !== "string"){
const err4 = {instancePath:instancePath+"/contents",schemaPath:"#/properties/contents/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.status_callback_url !== undefined){
let data2 = data.status_callback_url;
if(typeof data2 === "string"){
if(!pattern5.test(data2)){
const err5 = {instancePath:instancePath+"/status_callback_url",schemaPath:"#/properties/status_callback_url/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/status_callback_url",schemaPath:"#/properties/status_callback_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.status_callback_method !== undefined){
let data3 = data.status_callback_method;
if(typeof data3 !== "string"){
const err7 = {instancePath:instancePath+"/status_callback_method",schemaPath:"#/properties/status_callback_method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!((data3 === "GET") || (data3 === "POST"))){
const err8 = {instancePath:instancePath+"/status_callback_method",schemaPath:"#/properties/status_callback_method/enum",keyword:"enum",params:{allowedValues: schema24.properties.status_callback_method.enum}};
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
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate23.errors = vErrors;
return errors === 0;
}

export const fabric_cxmlScripts_create_result = validate24;
const schema25 = {"type":"object","required":["id","project_id","type","created_at","updated_at","cxml_script"],"properties":{"id":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"project_id":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"type":{"type":"string","const":"cxml_script"},"created_at":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"},"updated_at":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"},"cxml_script":{"type":"object","required":["id","display_name","request_url","contents","request_count","last_accessed_at","script_type"],"properties":{"id":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"display_name":{"type":"string"},"request_url":{"type":"string"},"contents":{"type":"string"},"request_count":{"type":"integer"},"last_accessed_at":{"anyOf":[{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"},{"type":"null"}]},"script_type":{"type":"string"},"status_callback_url":{"anyOf":[{"type":"string"},{"type":"null"}]},"status_callback_method":{"type":"string","enum":["GET","POST"]}}},"name":{"type":"string"},"display_name":{"type":"string"}},"$id":"schema:fabric_cxmlScripts_create_result"};

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:fabric_cxmlScripts_create_result" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.project_id === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "project_id"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.type === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.created_at === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "created_at"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.updated_at === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "updated_at"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.cxml_script === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "cxml_script"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err6 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.project_id !== undefined){
let data1 = data.project_id;
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
const err8 = {instancePath:instancePath+"/project_id",schemaPath:"#/properties/project_id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/project_id",schemaPath:"#/properties/project_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.type !== undefined){
let data2 = data.type;
if(typeof data2 !== "string"){
const err10 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if("cxml_script" !== data2){
const err11 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "cxml_script"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.created_at !== undefined){
let data3 = data.created_at;
if(typeof data3 === "string"){
if(!pattern2.test(data3)){
const err12 = {instancePath:instancePath+"/created_at",schemaPath:"#/properties/created_at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/created_at",schemaPath:"#/properties/created_at/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.updated_at !== undefined){
let data4 = data.updated_at;
if(typeof data4 === "string"){
if(!pattern2.test(data4)){
const err14 = {instancePath:instancePath+"/updated_at",schemaPath:"#/properties/updated_at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/updated_at",schemaPath:"#/properties/updated_at/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.cxml_script !== undefined){
let data5 = data.cxml_script;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.id === undefined){
const err16 = {instancePath:instancePath+"/cxml_script",schemaPath:"#/properties/cxml_script/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data5.display_name === undefined){
const err17 = {instancePath:instancePath+"/cxml_script",schemaPath:"#/properties/cxml_script/required",keyword:"required",params:{missingProperty: "display_name"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data5.request_url === undefined){
const err18 = {instancePath:instancePath+"/cxml_script",schemaPath:"#/properties/cxml_script/required",keyword:"required",params:{missingProperty: "request_url"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data5.contents === undefined){
const err19 = {instancePath:instancePath+"/cxml_script",schemaPath:"#/properties/cxml_script/required",keyword:"required",params:{missingProperty: "contents"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data5.request_count === undefined){
const err20 = {instancePath:instancePath+"/cxml_script",schemaPath:"#/properties/cxml_script/required",keyword:"required",params:{missingProperty: "request_count"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data5.last_accessed_at === undefined){
const err21 = {instancePath:instancePath+"/cxml_script",schemaPath:"#/properties/cxml_script/required",keyword:"required",params:{missingProperty: "last_accessed_at"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data5.script_type === undefined){
const err22 = {instancePath:instancePath+"/cxml_script",schemaPath:"#/properties/cxml_script/required",keyword:"required",params:{missingProperty: "script_type"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data5.id !== undefined){
let data6 = data5.id;
if(typeof data6 === "string"){
if(!pattern0.test(data6)){
const err23 = {instancePath:instancePath+"/cxml_script/id",schemaPath:"#/properties/cxml_script/properties/id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/cxml_script/id",schemaPath:"#/properties/cxml_script/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data5.display_name !== undefined){
if(typeof data5.display_name !== "string"){
const err25 = {instancePath:instancePath+"/cxml_script/display_name",schemaPath:"#/properties/cxml_script/properties/display_name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data5.request_url !== undefined){
if(typeof data5.request_url !== "string"){
const err26 = {instancePath:instancePath+"/cxml_script/request_url",schemaPath:"#/properties/cxml_script/properties/request_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data5.contents !== undefined){
if(typeof data5.contents !== "string"){
const err27 = {instancePath:instancePath+"/cxml_script/contents",schemaPath:"#/properties/cxml_script/properties/contents/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data5.request_count !== undefined){
let data10 = data5.request_count;
if(!((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10)))){
const err28 = {instancePath:instancePath+"/cxml_script/request_count",schemaPath:"#/properties/cxml_script/properties/request_count/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data5.last_accessed_at !== undefined){
let data11 = data5.last_accessed_at;
const _errs24 = errors;
let valid2 = false;
const _errs25 = errors;
if(typeof data11 === "string"){
if(!pattern2.test(data11)){
const err29 = {instancePath:instancePath+"/cxml_script/last_accessed_at",schemaPath:"#/properties/cxml_script/properties/last_accessed_at/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
else {
const err30 = {instancePath:instancePath+"/cxml_script/last_accessed_at",schemaPath:"#/properties/cxml_script/properties/last_accessed_at/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
var _valid0 = _errs25 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs27 = errors;
if(data11 !== null){
const err31 = {instancePath:instancePath+"/cxml_script/last_accessed_at",schemaPath:"#/properties/cxml_script/properties/last_accessed_at/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
var _valid0 = _errs27 === errors;
valid2 = valid2 || _valid0;
}
if(!valid2){
const err32 = {instancePath:instancePath+"/cxml_script/last_accessed_at",schemaPath:"#/properties/cxml_script/properties/last_accessed_at/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
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
if(data5.script_type !== undefined){
if(typeof data5.script_type !== "string"){
const err33 = {instancePath:instancePath+"/cxml_script/script_type",schemaPath:"#/properties/cxml_script/properties/script_type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data5.status_callback_url !== undefined){
let data13 = data5.status_callback_url;
const _errs32 = errors;
let valid3 = false;
const _errs33 = errors;
if(typeof data13 !== "string"){
const err34 = {instancePath:instancePath+"/cxml_script/status_callback_url",schemaPath:"#/properties/cxml_script/properties/status_callback_url/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
var _valid1 = _errs33 === errors;
valid3 = valid3 || _valid1;
if(!valid3){
const _errs35 = errors;
if(data13 !== null){
const err35 = {instancePath:instancePath+"/cxml_script/status_callback_url",schemaPath:"#/properties/cxml_script/properties/status_callback_url/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
var _valid1 = _errs35 === errors;
valid3 = valid3 || _valid1;
}
if(!valid3){
const err36 = {instancePath:instancePath+"/cxml_script/status_callback_url",schemaPath:"#/properties/cxml_script/properties/status_callback_url/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
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
if(data5.status_callback_method !== undefined){
let data14 = data5.status_callback_method;
if(typeof data14 !== "string"){
const err37 = {instancePath:instancePath+"/cxml_script/status_callback_method",schemaPath:"#/properties/cxml_script/properties/status_callback_method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(!((data14 === "GET") || (data14 === "POST"))){
const err38 = {instancePath:instancePath+"/cxml_script/status_callback_method",schemaPath:"#/properties/cxml_script/properties/status_callback_method/enum",keyword:"enum",params:{allowedValues: schema25.properties.cxml_script.properties.status_callback_method.enum}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
else {
const err39 = {instancePath:instancePath+"/cxml_script",schemaPath:"#/properties/cxml_script/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err40 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data.display_name !== undefined){
if(typeof data.display_name !== "string"){
const err41 = {instancePath:instancePath+"/display_name",schemaPath:"#/properties/display_name/type",keyword:"type",params:{type: "string"}};
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
const err42 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
validate24.errors = vErrors;
return errors === 0;
}

export const fabric_cxmlScripts_update_body = validate25;
const schema26 = {"type":"object","properties":{"display_name":{"type":"string"},"contents":{"type":"string"},"status_callback_url":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"},"status_callback_method":{"type":"string","enum":["GET","POST"]}},"additionalProperties":false,"$id":"schema:fabric_cxmlScripts_update_body"};

function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:fabric_cxmlScripts_update_body" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "display_name") || (key0 === "contents")) || (key0 === "status_callback_url")) || (key0 === "status_callback_method"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.display_name !== undefined){
if(typeof data.display_name !== "string"){
const err1 = {instancePath:instancePath+"/display_name",schemaPath:"#/properties/display_name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.contents !== undefined){
if(typeof data.contents !== "string"){
const err2 = {instancePath:instancePath+"/contents",schemaPath:"#/properties/contents/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.status_callback_url !== undefined){
let data2 = data.status_callback_url;
if(typeof data2 === "string"){
if(!pattern5.test(data2)){
const err3 = {instancePath:instancePath+"/status_callback_url",schemaPath:"#/properties/status_callback_url/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/status_callback_url",schemaPath:"#/properties/status_callback_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.status_callback_method !== undefined){
let data3 = data.status_callback_method;
if(typeof data3 !== "string"){
const err5 = {instancePath:instancePath+"/status_callback_method",schemaPath:"#/properties/status_callback_method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!((data3 === "GET") || (data3 === "POST"))){
const err6 = {instancePath:instancePath+"/status_callback_method",schemaPath:"#/properties/status_callback_method/enum",keyword:"enum",params:{allowedValues: schema26.properties.status_callback_method.enum}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate25.errors = vErrors;
return errors === 0;
}

export const fabric_cxmlApplications_list_result = validate26;
const schema27 = {"type":"object","required":["data","links"],"properties":{"data":{"type":"array","items":{"type":"object","required":["id","project_id","display_name","type","created_at","updated_at","cxml_application"],"properties":{"id":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"project_id":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"display_name":{"type":"string"},"type":{"type":"string","const":"cxml_application"},"created_at":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"},"updated_at":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"},"cxml_application":{"type":"object","required":["id","project_id","friendly_name","voice_url","voice_method","voice_fallback_url","voice_fallback_method","status_callback","status_callback_method","sms_url","sms_method","sms_fallback_url","sms_fallback_method","sms_status_callback","sms_status_callback_method"],"properties":{"id":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"project_id":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"friendly_name":{"type":"string"},"voice_url":{"anyOf":[{"type":"string"},{"type":"null"}]},"voice_method":{"type":"string","enum":["GET","POST"]},"voice_fallback_url":{"anyOf":[{"type":"string"},{"type":"null"}]},"voice_fallback_method":{"type":"string","enum":["GET","POST"]},"status_callback":{"anyOf":[{"type":"string"},{"type":"null"}]},"status_callback_method":{"type":"string","enum":["GET","POST"]},"sms_url":{"anyOf":[{"type":"string"},{"type":"null"}]},"sms_method":{"type":"string","enum":["GET","POST"]},"sms_fallback_url":{"anyOf":[{"type":"string"},{"type":"null"}]},"sms_fallback_method":{"type":"string","enum":["GET","POST"]},"sms_status_callback":{"anyOf":[{"type":"string"},{"type":"null"}]},"sms_status_callback_method":{"type":"string","enum":["GET","POST"]}}}}}},"links":{"type":"object","required":["self","first"],"properties":{"self":{"type":"string"},"first":{"type":"string"},"next":{"type":"string"},"prev":{"type":"string"}}}},"$id":"schema:fabric_cxmlApplications_list_result"};

function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:fabric_cxmlApplications_list_result" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.data === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.links === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "links"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.data !== undefined){
let data0 = data.data;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.id === undefined){
const err2 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data1.project_id === undefined){
const err3 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "project_id"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data1.display_name === undefined){
const err4 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "display_name"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1.type === undefined){
const err5 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data1.created_at === undefined){
const err6 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "created_at"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data1.updated_at === undefined){
const err7 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "updated_at"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data1.cxml_application === undefined){
const err8 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "cxml_application"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data1.id !== undefined){
let data2 = data1.id;
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
const err9 = {instancePath:instancePath+"/data/" + i0+"/id",schemaPath:"#/properties/data/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/data/" + i0+"/id",schemaPath:"#/properties/data/items/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data1.project_id !== undefined){
let data3 = data1.project_id;
if(typeof data3 === "string"){
if(!pattern0.test(data3)){
const err11 = {instancePath:instancePath+"/data/" + i0+"/project_id",schemaPath:"#/properties/data/items/properties/project_id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/data/" + i0+"/project_id",schemaPath:"#/properties/data/items/properties/project_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data1.display_name !== undefined){
if(typeof data1.display_name !== "string"){
const err13 = {instancePath:instancePath+"/data/" + i0+"/display_name",schemaPath:"#/properties/data/items/properties/display_name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data1.type !== undefined){
let data5 = data1.type;
if(typeof data5 !== "string"){
const err14 = {instancePath:instancePath+"/data/" + i0+"/type",schemaPath:"#/properties/data/items/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if("cxml_application" !== data5){
const err15 = {instancePath:instancePath+"/data/" + i0+"/type",schemaPath:"#/properties/data/items/properties/type/const",keyword:"const",params:{allowedValue: "cxml_application"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data1.created_at !== undefined){
let data6 = data1.created_at;
if(typeof data6 === "string"){
if(!pattern2.test(data6)){
const err16 = {instancePath:instancePath+"/data/" + i0+"/created_at",schemaPath:"#/properties/data/items/properties/created_at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/data/" + i0+"/created_at",schemaPath:"#/properties/data/items/properties/created_at/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data1.updated_at !== undefined){
let data7 = data1.updated_at;
if(typeof data7 === "string"){
if(!pattern2.test(data7)){
const err18 = {instancePath:instancePath+"/data/" + i0+"/updated_at",schemaPath:"#/properties/data/items/properties/updated_at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/data/" + i0+"/updated_at",schemaPath:"#/properties/data/items/properties/updated_at/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data1.cxml_application !== undefined){
let data8 = data1.cxml_application;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.id === undefined){
const err20 = {instancePath:instancePath+"/data/" + i0+"/cxml_application",schemaPath:"#/properties/data/items/properties/cxml_application/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data8.project_id === undefined){
const err21 = {instancePath:instancePath+"/data/" + i0+"/cxml_application",schemaPath:"#/properties/data/items/properties/cxml_application/required",keyword:"required",params:{missingProperty: "project_id"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data8.friendly_name === undefined){
const err22 = {instancePath:instancePath+"/data/" + i0+"/cxml_application",schemaPath:"#/properties/data/items/properties/cxml_application/required",keyword:"required",params:{missingProperty: "friendly_name"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data8.voice_url === undefined){
const err23 = {instancePath:instancePath+"/data/" + i0+"/cxml_application",schemaPath:"#/properties/data/items/properties/cxml_application/required",keyword:"required",params:{missingProperty: "voice_url"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data8.voice_method === undefined){
const err24 = {instancePath:instancePath+"/data/" + i0+"/cxml_application",schemaPath:"#/properties/data/items/properties/cxml_application/required",keyword:"required",params:{missingProperty: "voice_method"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data8.voice_fallback_url === undefined){
const err25 = {instancePath:instancePath+"/data/" + i0+"/cxml_application",schemaPath:"#/properties/data/items/properties/cxml_application/required",keyword:"required",params:{missingProperty: "voice_fallback_url"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data8.voice_fallback_method === undefined){
const err26 = {instancePath:instancePath+"/data/" + i0+"/cxml_application",schemaPath:"#/properties/data/items/properties/cxml_application/required",keyword:"required",params:{missingProperty: "voice_fallback_method"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data8.status_callback === undefined){
const err27 = {instancePath:instancePath+"/data/" + i0+"/cxml_application",schemaPath:"#/properties/data/items/properties/cxml_application/required",keyword:"required",params:{missingProperty: "status_callback"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data8.status_callback_method === undefined){
const err28 = {instancePath:instancePath+"/data/" + i0+"/cxml_application",schemaPath:"#/properties/data/items/properties/cxml_application/required",keyword:"required",params:{missingProperty: "status_callback_method"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(data8.sms_url === undefined){
const err29 = {instancePath:instancePath+"/data/" + i0+"/cxml_application",schemaPath:"#/properties/data/items/properties/cxml_application/required",keyword:"required",params:{missingProperty: "sms_url"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data8.sms_method === undefined){
const err30 = {instancePath:instancePath+"/data/" + i0+"/cxml_application",schemaPath:"#/properties/data/items/properties/cxml_application/required",keyword:"required",params:{missingProperty: "sms_method"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(data8.sms_fallback_url === undefined){
const err31 = {instancePath:instancePath+"/data/" + i0+"/cxml_application",schemaPath:"#/properties/data/items/properties/cxml_application/required",keyword:"required",params:{missingProperty: "sms_fallback_url"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(data8.sms_fallback_method === undefined){
const err32 = {instancePath:instancePath+"/data/" + i0+"/cxml_application",schemaPath:"#/properties/data/items/properties/cxml_application/required",keyword:"required",params:{missingProperty: "sms_fallback_method"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data8.sms_status_callback === undefined){
const err33 = {instancePath:instancePath+"/data/" + i0+"/cxml_application",schemaPath:"#/properties/data/items/properties/cxml_application/required",keyword:"required",params:{missingProperty: "sms_status_callback"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data8.sms_status_callback_method === undefined){
const err34 = {instancePath:instancePath+"/data/" + i0+"/cxml_application",schemaPath:"#/properties/data/items/properties/cxml_application/required",keyword:"required",params:{missingProperty: "sms_status_callback_method"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(data8.id !== undefined){
let data9 = data8.id;
if(typeof data9 === "string"){
if(!pattern0.test(data9)){
const err35 = {instancePath:instancePath+"/data/" + i0+"/cxml_application/id",schemaPath:"#/properties/data/items/properties/cxml_application/properties/id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
else {
const err36 = {instancePath:instancePath+"/data/" + i0+"/cxml_application/id",schemaPath:"#/properties/data/items/properties/cxml_application/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data8.project_id !== undefined){
let data10 = data8.project_id;
if(typeof data10 === "string"){
if(!pattern0.test(data10)){
const err37 = {instancePath:instancePath+"/data/" + i0+"/cxml_application/project_id",schemaPath:"#/properties/data/items/properties/cxml_application/properties/project_id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
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
const err38 = {instancePath:instancePath+"/data/" + i0+"/cxml_application/project_id",schemaPath:"#/properties/data/items/properties/cxml_application/properties/project_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data8.friendly_name !== undefined){
if(typeof data8.friendly_name !== "string"){
const err39 = {instancePath:instancePath+"/data/" + i0+"/cxml_application/friendly_name",schemaPath:"#/properties/data/items/properties/cxml_application/properties/friendly_name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data8.voice_url !== undefined){
let data12 = data8.voice_url;
const _errs26 = errors;
let valid5 = false;
const _errs27 = errors;
if(typeof data12 !== "string"){
const err40 = {instancePath:instancePath+"/data/" + i0+"/cxml_application/voice_url",schemaPath:"#/properties/data/items/properties/cxml_application/properties/voice_url/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
var _valid0 = _errs27 === errors;
valid5 = valid5 || _valid0;
if(!valid5){
const _errs29 = errors;
if(data12 !== null){
const err41 = {instancePath:instancePath+"/data/" + i0+"/cxml_application/voice_url",schemaPath:"#/properties/data/items/properties/cxml_application/properties/voice_url/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
var _valid0 = _errs29 === errors;
valid5 = valid5 || _valid0;
}
if(!valid5){
const err42 = {instancePath:instancePath+"/data/" + i0+"/cxml_application/voice_url",schemaPath:"#/properties/data/items/properties/cxml_application/properties/voice_url/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
else {
errors = _errs26;
if(vErrors !== null){
if(_errs26){
vErrors.length = _errs26;
}
else {
vErrors = null;
}
}
}
}
if(data8.voice_method !== undefined){
let data13 = data8.voice_method;
if(typeof data13 !== "string"){
const err43 = {instancePath:instancePath+"/data/" + i0+"/cxml_application/voice_method",schemaPath:"#/properties/data/items/properties/cxml_application/properties/voice_method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(!((data13 === "GET") || (data13 === "POST"))){
const err44 = {instancePath:instancePath+"/data/" + i0+"/cxml_application/voice_method",schemaPath:"#/properties/data/items/properties/cxml_application/properties/voice_method/enum",keyword:"enum",params:{allowedValues: schema27.properties.data.items.properties.cxml_application.properties.voice_method.enum}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data8.voice_fallback_url !== undefined){
let data14 = data8.voice_fallback_url;
const _errs34 = errors;
let valid6 = false;
const _errs35 = errors;
if(typeof data14 !== "string"){
const err45 = {instancePath:instancePath+"/data/" + i0+"/cxml_application/voice_fallback_url",schemaPath:"#/properties/data/items/properties/cxml_application/properties/voice_fallback_url/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
var _valid1 = _errs35 === errors;
valid6 = valid6 || _valid1;
if(!valid6){
const _errs37 = errors;
if(data14 !== null){
const err46 = {instancePath:instancePath+"/data/" + i0+"/cxml_application/voice_fallback_url",schemaPath:"#/properties/data/items/properties/cxml_application/properties/voice_fallback_url/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
var _valid1 = _errs37 === errors;
valid6 = valid6 || _valid1;
}
if(!valid6){
const err47 = {instancePath:instancePath+"/data/" + i0+"/cxml_application/voice_fallback_url",schemaPath:"#/properties/data/items/properties/cxml_application/properties/voice_fallback_url/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
else {
errors = _errs34;
if(vErrors !== null){
if(_errs34){
vErrors.length = _errs34;
}
else {
vErrors = null;
}
}
}
}
if(data8.voice_fallback_method !== undefined){
let data15 = data8.voice_fallback_method;
if(typeof data15 !== "string"){
const err48 = {instancePath:instancePath+"/data/" + i0+"/cxml_application/voice_fallback_method",schemaPath:"#/properties/data/items/properties/cxml_application/properties/voice_fallback_method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(!((data15 === "GET") || (data15 === "POST"))){
const err49 = {instancePath:instancePath+"/data/" + i0+"/cxml_application/voice_fallback_method",schemaPath:"#/properties/data/items/properties/cxml_application/properties/voice_fallback_method/enum",keyword:"enum",params:{allowedValues: schema27.properties.data.items.properties.cxml_application.properties.voice_fallback_method.enum}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data8.status_callback !== undefined){
let data16 = data8.status_callback;
const _errs42 = errors;
let valid7 = false;
const _errs43 = errors;
if(typeof data16 !== "string"){
const err50 = {instancePath:instancePath+"/data/" + i0+"/cxml_application/status_callback",schemaPath:"#/properties/data/items/properties/cxml_application/properties/status_callback/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
var _valid2 = _errs43 === errors;
valid7 = valid7 || _valid2;
if(!valid7){
const _errs45 = errors;
if(data16 !== null){
const err51 = {instancePath:instancePath+"/data/" + i0+"/cxml_application/status_callback",schemaPath:"#/properties/data/items/properties/cxml_application/properties/status_callback/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
var _valid2 = _errs45 === errors;
valid7 = valid7 || _valid2;
}
if(!valid7){
const err52 = {instancePath:instancePath+"/data/" + i0+"/cxml_application/status_callback",schemaPath:"#/properties/data/items/properties/cxml_application/properties/status_callback/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
else {
errors = _errs42;
if(vErrors !== null){
if(_errs42){
vErrors.length = _errs42;
}
else {
vErrors = null;
}
}
}
}
if(data8.status_callback_method !== undefined){
let data17 = data8.status_callback_method;
if(typeof data17 !== "string"){
const err53 = {instancePath:instancePath+"/data/" + i0+"/cxml_application/status_callback_method",schemaPath:"#/properties/data/items/properties/cxml_application/properties/status_callback_method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if(!((data17 === "GET") || (data17 === "POST"))){
const err54 = {instancePath:instancePath+"/data/" + i0+"/cxml_application/status_callback_method",schemaPath:"#/properties/data/items/properties/cxml_application/properties/status_callback_method/enum",keyword:"enum",params:{allowedValues: schema27.properties.data.items.properties.cxml_application.properties.status_callback_method.enum}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data8.sms_url !== undefined){
let data18 = data8.sms_url;
const _errs50 = errors;
let valid8 = false;
const _errs51 = errors;
if(typeof data18 !== "string"){
const err55 = {instancePath:instancePath+"/data/" + i0+"/cxml_application/sms_url",schemaPath:"#/properties/data/items/properties/cxml_application/properties/sms_url/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
var _valid3 = _errs51 === errors;
valid8 = valid8 || _valid3;
if(!valid8){
const _errs53 = errors;
if(data18 !== null){
const err56 = {instancePath:instancePath+"/data/" + i0+"/cxml_application/sms_url",schemaPath:"#/properties/data/items/properties/cxml_application/properties/sms_url/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
var _valid3 = _errs53 === errors;
valid8 = valid8 || _valid3;
}
if(!valid8){
const err57 = {instancePath:instancePath+"/data/" + i0+"/cxml_application/sms_url",schemaPath:"#/properties/data/items/properties/cxml_application/properties/sms_url/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
else {
errors = _errs50;
if(vErrors !== null){
if(_errs50){
vErrors.length = _errs50;
}
else {
vErrors = null;
}
}
}
}
if(data8.sms_method !== undefined){
let data19 = data8.sms_method;
if(typeof data19 !== "string"){
const err58 = {instancePath:instancePath+"/data/" + i0+"/cxml_application/sms_method",schemaPath:"#/properties/data/items/properties/cxml_application/properties/sms_method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if(!((data19 === "GET") || (data19 === "POST"))){
const err59 = {instancePath:instancePath+"/data/" + i0+"/cxml_application/sms_method",schemaPath:"#/properties/data/items/properties/cxml_application/properties/sms_method/enum",keyword:"enum",params:{allowedValues: schema27.properties.data.items.properties.cxml_application.properties.sms_method.enum}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data8.sms_fallback_url !== undefined){
let data20 = data8.sms_fallback_url;
const _errs58 = errors;
let valid9 = false;
const _errs59 = errors;
if(typeof data20 !== "string"){
const err60 = {instancePath:instancePath+"/data/" + i0+"/cxml_application/sms_fallback_url",schemaPath:"#/properties/data/items/properties/cxml_application/properties/sms_fallback_url/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
var _valid4 = _errs59 === errors;
valid9 = valid9 || _valid4;
if(!valid9){
const _errs61 = errors;
if(data20 !== null){
const err61 = {instancePath:instancePath+"/data/" + i0+"/cxml_application/sms_fallback_url",schemaPath:"#/properties/data/items/properties/cxml_application/properties/sms_fallback_url/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
var _valid4 = _errs61 === errors;
valid9 = valid9 || _valid4;
}
if(!valid9){
const err62 = {instancePath:instancePath+"/data/" + i0+"/cxml_application/sms_fallback_url",schemaPath:"#/properties/data/items/properties/cxml_application/properties/sms_fallback_url/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
else {
errors = _errs58;
if(vErrors !== null){
if(_errs58){
vErrors.length = _errs58;
}
else {
vErrors = null;
}
}
}
}
if(data8.sms_fallback_method !== undefined){
let data21 = data8.sms_fallback_method;
if(typeof data21 !== "string"){
const err63 = {instancePath:instancePath+"/data/" + i0+"/cxml_application/sms_fallback_method",schemaPath:"#/properties/data/items/properties/cxml_application/properties/sms_fallback_method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if(!((data21 === "GET") || (data21 === "POST"))){
const err64 = {instancePath:instancePath+"/data/" + i0+"/cxml_application/sms_fallback_method",schemaPath:"#/properties/data/items/properties/cxml_application/properties/sms_fallback_method/enum",keyword:"enum",params:{allowedValues: schema27.properties.data.items.properties.cxml_application.properties.sms_fallback_method.enum}};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data8.sms_status_callback !== undefined){
let data22 = data8.sms_status_callback;
const _errs66 = errors;
let valid10 = false;
const _errs67 = errors;
if(typeof data22 !== "string"){
const err65 = {instancePath:instancePath+"/data/" + i0+"/cxml_application/sms_status_callback",schemaPath:"#/properties/data/items/properties/cxml_application/properties/sms_status_callback/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
var _valid5 = _errs67 === errors;
valid10 = valid10 || _valid5;
if(!valid10){
const _errs69 = errors;
if(data22 !== null){
const err66 = {instancePath:instancePath+"/data/" + i0+"/cxml_application/sms_status_callback",schemaPath:"#/properties/data/items/properties/cxml_application/properties/sms_status_callback/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
var _valid5 = _errs69 === errors;
valid10 = valid10 || _valid5;
}
if(!valid10){
const err67 = {instancePath:instancePath+"/data/" + i0+"/cxml_application/sms_status_callback",schemaPath:"#/properties/data/items/properties/cxml_application/properties/sms_status_callback/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
else {
errors = _errs66;
if(vErrors !== null){
if(_errs66){
vErrors.length = _errs66;
}
else {
vErrors = null;
}
}
}
}
if(data8.sms_status_callback_method !== undefined){
let data23 = data8.sms_status_callback_method;
if(typeof data23 !== "string"){
const err68 = {instancePath:instancePath+"/data/" + i0+"/cxml_application/sms_status_callback_method",schemaPath:"#/properties/data/items/properties/cxml_application/properties/sms_status_callback_method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
if(!((data23 === "GET") || (data23 === "POST"))){
const err69 = {instancePath:instancePath+"/data/" + i0+"/cxml_application/sms_status_callback_method",schemaPath:"#/properties/data/items/properties/cxml_application/properties/sms_status_callback_method/enum",keyword:"enum",params:{allowedValues: schema27.properties.data.items.properties.cxml_application.properties.sms_status_callback_method.enum}};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
}
else {
const err70 = {instancePath:instancePath+"/data/" + i0+"/cxml_application",schemaPath:"#/properties/data/items/properties/cxml_application/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
}
else {
const err71 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
}
else {
const err72 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data.links !== undefined){
let data24 = data.links;
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
if(data24.self === undefined){
const err73 = {instancePath:instancePath+"/links",schemaPath:"#/properties/links/required",keyword:"required",params:{missingProperty: "self"}};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
if(data24.first === undefined){
const err74 = {instancePath:instancePath+"/links",schemaPath:"#/properties/links/required",keyword:"required",params:{missingProperty: "first"}};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
if(data24.self !== undefined){
if(typeof data24.self !== "string"){
const err75 = {instancePath:instancePath+"/links/self",schemaPath:"#/properties/links/properties/self/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data24.first !== undefined){
if(typeof data24.first !== "string"){
const err76 = {instancePath:instancePath+"/links/first",schemaPath:"#/properties/links/properties/first/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data24.next !== undefined){
if(typeof data24.next !== "string"){
const err77 = {instancePath:instancePath+"/links/next",schemaPath:"#/properties/links/properties/next/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data24.prev !== undefined){
if(typeof data24.prev !== "string"){
const err78 = {instancePath:instancePath+"/links/prev",schemaPath:"#/properties/links/properties/prev/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
}
else {
const err79 = {instancePath:instancePath+"/links",schemaPath:"#/properties/links/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
}
else {
const err80 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
validate26.errors = vErrors;
return errors === 0;
}

export const fabric_cxmlApplications_get_result = validate27;
const schema28 = {"type":"object","required":["id","project_id","display_name","type","created_at","updated_at","cxml_application"],"properties":{"id":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"project_id":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"display_name":{"type":"string"},"type":{"type":"string","const":"cxml_application"},"created_at":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"},"updated_at":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"},"cxml_application":{"type":"object","required":["id","project_id","friendly_name","voice_url","voice_method","voice_fallback_url","voice_fallback_method","status_callback","status_callback_method","sms_url","sms_method","sms_fallback_url","sms_fallback_method","sms_status_callback","sms_status_callback_method"],"properties":{"id":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"project_id":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"friendly_name":{"type":"string"},"voice_url":{"anyOf":[{"type":"string"},{"type":"null"}]},"voice_method":{"type":"string","enum":["GET","POST"]},"voice_fallback_url":{"anyOf":[{"type":"string"},{"type":"null"}]},"voice_fallback_method":{"type":"string","enum":["GET","POST"]},"status_callback":{"anyOf":[{"type":"string"},{"type":"null"}]},"status_callback_method":{"type":"string","enum":["GET","POST"]},"sms_url":{"anyOf":[{"type":"string"},{"type":"null"}]},"sms_method":{"type":"string","enum":["GET","POST"]},"sms_fallback_url":{"anyOf":[{"type":"string"},{"type":"null"}]},"sms_fallback_method":{"type":"string","enum":["GET","POST"]},"sms_status_callback":{"anyOf":[{"type":"string"},{"type":"null"}]},"sms_status_callback_method":{"type":"string","enum":["GET","POST"]}}}},"$id":"schema:fabric_cxmlApplications_get_result"};

function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:fabric_cxmlApplications_get_result" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.project_id === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "project_id"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.display_name === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "display_name"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.type === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.created_at === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "created_at"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.updated_at === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "updated_at"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.cxml_application === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "cxml_application"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err7 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.project_id !== undefined){
let data1 = data.project_id;
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
const err9 = {instancePath:instancePath+"/project_id",schemaPath:"#/properties/project_id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/project_id",schemaPath:"#/properties/project_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.display_name !== undefined){
if(typeof data.display_name !== "string"){
const err11 = {instancePath:instancePath+"/display_name",schemaPath:"#/properties/display_name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.type !== undefined){
let data3 = data.type;
if(typeof data3 !== "string"){
const err12 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if("cxml_application" !== data3){
const err13 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "cxml_application"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.created_at !== undefined){
let data4 = data.created_at;
if(typeof data4 === "string"){
if(!pattern2.test(data4)){
const err14 = {instancePath:instancePath+"/created_at",schemaPath:"#/properties/created_at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/created_at",schemaPath:"#/properties/created_at/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.updated_at !== undefined){
let data5 = data.updated_at;
if(typeof data5 === "string"){
if(!pattern2.test(data5)){
const err16 = {instancePath:instancePath+"/updated_at",schemaPath:"#/properties/updated_at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/updated_at",schemaPath:"#/properties/updated_at/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.cxml_application !== undefined){
let data6 = data.cxml_application;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.id === undefined){
const err18 = {instancePath:instancePath+"/cxml_application",schemaPath:"#/properties/cxml_application/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data6.project_id === undefined){
const err19 = {instancePath:instancePath+"/cxml_application",schemaPath:"#/properties/cxml_application/required",keyword:"required",params:{missingProperty: "project_id"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data6.friendly_name === undefined){
const err20 = {instancePath:instancePath+"/cxml_application",schemaPath:"#/properties/cxml_application/required",keyword:"required",params:{missingProperty: "friendly_name"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data6.voice_url === undefined){
const err21 = {instancePath:instancePath+"/cxml_application",schemaPath:"#/properties/cxml_application/required",keyword:"required",params:{missingProperty: "voice_url"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data6.voice_method === undefined){
const err22 = {instancePath:instancePath+"/cxml_application",schemaPath:"#/properties/cxml_application/required",keyword:"required",params:{missingProperty: "voice_method"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data6.voice_fallback_url === undefined){
const err23 = {instancePath:instancePath+"/cxml_application",schemaPath:"#/properties/cxml_application/required",keyword:"required",params:{missingProperty: "voice_fallback_url"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data6.voice_fallback_method === undefined){
const err24 = {instancePath:instancePath+"/cxml_application",schemaPath:"#/properties/cxml_application/required",keyword:"required",params:{missingProperty: "voice_fallback_method"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data6.status_callback === undefined){
const err25 = {instancePath:instancePath+"/cxml_application",schemaPath:"#/properties/cxml_application/required",keyword:"required",params:{missingProperty: "status_callback"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data6.status_callback_method === undefined){
const err26 = {instancePath:instancePath+"/cxml_application",schemaPath:"#/properties/cxml_application/required",keyword:"required",params:{missingProperty: "status_callback_method"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data6.sms_url === undefined){
const err27 = {instancePath:instancePath+"/cxml_application",schemaPath:"#/properties/cxml_application/required",keyword:"required",params:{missingProperty: "sms_url"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data6.sms_method === undefined){
const err28 = {instancePath:instancePath+"/cxml_application",schemaPath:"#/properties/cxml_application/required",keyword:"required",params:{missingProperty: "sms_method"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(data6.sms_fallback_url === undefined){
const err29 = {instancePath:instancePath+"/cxml_application",schemaPath:"#/properties/cxml_application/required",keyword:"required",params:{missingProperty: "sms_fallback_url"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data6.sms_fallback_method === undefined){
const err30 = {instancePath:instancePath+"/cxml_application",schemaPath:"#/properties/cxml_application/required",keyword:"required",params:{missingProperty: "sms_fallback_method"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(data6.sms_status_callback === undefined){
const err31 = {instancePath:instancePath+"/cxml_application",schemaPath:"#/properties/cxml_application/required",keyword:"required",params:{missingProperty: "sms_status_callback"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(data6.sms_status_callback_method === undefined){
const err32 = {instancePath:instancePath+"/cxml_application",schemaPath:"#/properties/cxml_application/required",keyword:"required",params:{missingProperty: "sms_status_callback_method"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data6.id !== undefined){
let data7 = data6.id;
if(typeof data7 === "string"){
if(!pattern0.test(data7)){
const err33 = {instancePath:instancePath+"/cxml_application/id",schemaPath:"#/properties/cxml_application/properties/id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
else {
const err34 = {instancePath:instancePath+"/cxml_application/id",schemaPath:"#/properties/cxml_application/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data6.project_id !== undefined){
let data8 = data6.project_id;
if(typeof data8 === "string"){
if(!pattern0.test(data8)){
const err35 = {instancePath:instancePath+"/cxml_application/project_id",schemaPath:"#/properties/cxml_application/properties/project_id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
else {
const err36 = {instancePath:instancePath+"/cxml_application/project_id",schemaPath:"#/properties/cxml_application/properties/project_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data6.friendly_name !== undefined){
if(typeof data6.friendly_name !== "string"){
const err37 = {instancePath:instancePath+"/cxml_application/friendly_name",schemaPath:"#/properties/cxml_application/properties/friendly_name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data6.voice_url !== undefined){
let data10 = data6.voice_url;
const _errs22 = errors;
let valid2 = false;
const _errs23 = errors;
if(typeof data10 !== "string"){
const err38 = {instancePath:instancePath+"/cxml_application/voice_url",schemaPath:"#/properties/cxml_application/properties/voice_url/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
var _valid0 = _errs23 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs25 = errors;
if(data10 !== null){
const err39 = {instancePath:instancePath+"/cxml_application/voice_url",schemaPath:"#/properties/cxml_application/properties/voice_url/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
var _valid0 = _errs25 === errors;
valid2 = valid2 || _valid0;
}
if(!valid2){
const err40 = {instancePath:instancePath+"/cxml_application/voice_url",schemaPath:"#/properties/cxml_application/properties/voice_url/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
else {
errors = _errs22;
if(vErrors !== null){
if(_errs22){
vErrors.length = _errs22;
}
else {
vErrors = null;
}
}
}
}
if(data6.voice_method !== undefined){
let data11 = data6.voice_method;
if(typeof data11 !== "string"){
const err41 = {instancePath:instancePath+"/cxml_application/voice_method",schemaPath:"#/properties/cxml_application/properties/voice_method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(!((data11 === "GET") || (data11 === "POST"))){
const err42 = {instancePath:instancePath+"/cxml_application/voice_method",schemaPath:"#/properties/cxml_application/properties/voice_method/enum",keyword:"enum",params:{allowedValues: schema28.properties.cxml_application.properties.voice_method.enum}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data6.voice_fallback_url !== undefined){
let data12 = data6.voice_fallback_url;
const _errs30 = errors;
let valid3 = false;
const _errs31 = errors;
if(typeof data12 !== "string"){
const err43 = {instancePath:instancePath+"/cxml_application/voice_fallback_url",schemaPath:"#/properties/cxml_application/properties/voice_fallback_url/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
var _valid1 = _errs31 === errors;
valid3 = valid3 || _valid1;
if(!valid3){
const _errs33 = errors;
if(data12 !== null){
const err44 = {instancePath:instancePath+"/cxml_application/voice_fallback_url",schemaPath:"#/properties/cxml_application/properties/voice_fallback_url/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
var _valid1 = _errs33 === errors;
valid3 = valid3 || _valid1;
}
if(!valid3){
const err45 = {instancePath:instancePath+"/cxml_application/voice_fallback_url",schemaPath:"#/properties/cxml_application/properties/voice_fallback_url/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
else {
errors = _errs30;
if(vErrors !== null){
if(_errs30){
vErrors.length = _errs30;
}
else {
vErrors = null;
}
}
}
}
if(data6.voice_fallback_method !== undefined){
let data13 = data6.voice_fallback_method;
if(typeof data13 !== "string"){
const err46 = {instancePath:instancePath+"/cxml_application/voice_fallback_method",schemaPath:"#/properties/cxml_application/properties/voice_fallback_method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(!((data13 === "GET") || (data13 === "POST"))){
const err47 = {instancePath:instancePath+"/cxml_application/voice_fallback_method",schemaPath:"#/properties/cxml_application/properties/voice_fallback_method/enum",keyword:"enum",params:{allowedValues: schema28.properties.cxml_application.properties.voice_fallback_method.enum}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data6.status_callback !== undefined){
let data14 = data6.status_callback;
const _errs38 = errors;
let valid4 = false;
const _errs39 = errors;
if(typeof data14 !== "string"){
const err48 = {instancePath:instancePath+"/cxml_application/status_callback",schemaPath:"#/properties/cxml_application/properties/status_callback/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
var _valid2 = _errs39 === errors;
valid4 = valid4 || _valid2;
if(!valid4){
const _errs41 = errors;
if(data14 !== null){
const err49 = {instancePath:instancePath+"/cxml_application/status_callback",schemaPath:"#/properties/cxml_application/properties/status_callback/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
var _valid2 = _errs41 === errors;
valid4 = valid4 || _valid2;
}
if(!valid4){
const err50 = {instancePath:instancePath+"/cxml_application/status_callback",schemaPath:"#/properties/cxml_application/properties/status_callback/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
else {
errors = _errs38;
if(vErrors !== null){
if(_errs38){
vErrors.length = _errs38;
}
else {
vErrors = null;
}
}
}
}
if(data6.status_callback_method !== undefined){
let data15 = data6.status_callback_method;
if(typeof data15 !== "string"){
const err51 = {instancePath:instancePath+"/cxml_application/status_callback_method",schemaPath:"#/properties/cxml_application/properties/status_callback_method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(!((data15 === "GET") || (data15 === "POST"))){
const err52 = {instancePath:instancePath+"/cxml_application/status_callback_method",schemaPath:"#/properties/cxml_application/properties/status_callback_method/enum",keyword:"enum",params:{allowedValues: schema28.properties.cxml_application.properties.status_callback_method.enum}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data6.sms_url !== undefined){
let data16 = data6.sms_url;
const _errs46 = errors;
let valid5 = false;
const _errs47 = errors;
if(typeof data16 !== "string"){
const err53 = {instancePath:instancePath+"/cxml_application/sms_url",schemaPath:"#/properties/cxml_application/properties/sms_url/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
var _valid3 = _errs47 === errors;
valid5 = valid5 || _valid3;
if(!valid5){
const _errs49 = errors;
if(data16 !== null){
const err54 = {instancePath:instancePath+"/cxml_application/sms_url",schemaPath:"#/properties/cxml_application/properties/sms_url/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
var _valid3 = _errs49 === errors;
valid5 = valid5 || _valid3;
}
if(!valid5){
const err55 = {instancePath:instancePath+"/cxml_application/sms_url",schemaPath:"#/properties/cxml_application/properties/sms_url/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
else {
errors = _errs46;
if(vErrors !== null){
if(_errs46){
vErrors.length = _errs46;
}
else {
vErrors = null;
}
}
}
}
if(data6.sms_method !== undefined){
let data17 = data6.sms_method;
if(typeof data17 !== "string"){
const err56 = {instancePath:instancePath+"/cxml_application/sms_method",schemaPath:"#/properties/cxml_application/properties/sms_method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if(!((data17 === "GET") || (data17 === "POST"))){
const err57 = {instancePath:instancePath+"/cxml_application/sms_method",schemaPath:"#/properties/cxml_application/properties/sms_method/enum",keyword:"enum",params:{allowedValues: schema28.properties.cxml_application.properties.sms_method.enum}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data6.sms_fallback_url !== undefined){
let data18 = data6.sms_fallback_url;
const _errs54 = errors;
let valid6 = false;
const _errs55 = errors;
if(typeof data18 !== "string"){
const err58 = {instancePath:instancePath+"/cxml_application/sms_fallback_url",schemaPath:"#/properties/cxml_application/properties/sms_fallback_url/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
var _valid4 = _errs55 === errors;
valid6 = valid6 || _valid4;
if(!valid6){
const _errs57 = errors;
if(data18 !== null){
const err59 = {instancePath:instancePath+"/cxml_application/sms_fallback_url",schemaPath:"#/properties/cxml_application/properties/sms_fallback_url/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
var _valid4 = _errs57 === errors;
valid6 = valid6 || _valid4;
}
if(!valid6){
const err60 = {instancePath:instancePath+"/cxml_application/sms_fallback_url",schemaPath:"#/properties/cxml_application/properties/sms_fallback_url/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
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
if(data6.sms_fallback_method !== undefined){
let data19 = data6.sms_fallback_method;
if(typeof data19 !== "string"){
const err61 = {instancePath:instancePath+"/cxml_application/sms_fallback_method",schemaPath:"#/properties/cxml_application/properties/sms_fallback_method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if(!((data19 === "GET") || (data19 === "POST"))){
const err62 = {instancePath:instancePath+"/cxml_application/sms_fallback_method",schemaPath:"#/properties/cxml_application/properties/sms_fallback_method/enum",keyword:"enum",params:{allowedValues: schema28.properties.cxml_application.properties.sms_fallback_method.enum}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data6.sms_status_callback !== undefined){
let data20 = data6.sms_status_callback;
const _errs62 = errors;
let valid7 = false;
const _errs63 = errors;
if(typeof data20 !== "string"){
const err63 = {instancePath:instancePath+"/cxml_application/sms_status_callback",schemaPath:"#/properties/cxml_application/properties/sms_status_callback/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
var _valid5 = _errs63 === errors;
valid7 = valid7 || _valid5;
if(!valid7){
const _errs65 = errors;
if(data20 !== null){
const err64 = {instancePath:instancePath+"/cxml_application/sms_status_callback",schemaPath:"#/properties/cxml_application/properties/sms_status_callback/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
var _valid5 = _errs65 === errors;
valid7 = valid7 || _valid5;
}
if(!valid7){
const err65 = {instancePath:instancePath+"/cxml_application/sms_status_callback",schemaPath:"#/properties/cxml_application/properties/sms_status_callback/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
else {
errors = _errs62;
if(vErrors !== null){
if(_errs62){
vErrors.length = _errs62;
}
else {
vErrors = null;
}
}
}
}
if(data6.sms_status_callback_method !== undefined){
let data21 = data6.sms_status_callback_method;
if(typeof data21 !== "string"){
const err66 = {instancePath:instancePath+"/cxml_application/sms_status_callback_method",schemaPath:"#/properties/cxml_application/properties/sms_status_callback_method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
if(!((data21 === "GET") || (data21 === "POST"))){
const err67 = {instancePath:instancePath+"/cxml_application/sms_status_callback_method",schemaPath:"#/properties/cxml_application/properties/sms_status_callback_method/enum",keyword:"enum",params:{allowedValues: schema28.properties.cxml_application.properties.sms_status_callback_method.enum}};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
}
else {
const err68 = {instancePath:instancePath+"/cxml_application",schemaPath:"#/properties/cxml_application/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
}
else {
const err69 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
validate27.errors = vErrors;
return errors === 0;
}

export const fabric_cxmlApplications_update_body = validate28;
const schema29 = {"type":"object","properties":{"display_name":{"type":"string"},"account_sid":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"voice_url":{"type":"string"},"voice_method":{"type":"string","enum":["GET","POST"]},"voice_fallback_url":{"type":"string"},"voice_fallback_method":{"type":"string","enum":["GET","POST"]},"status_callback":{"type":"string"},"status_callback_method":{"type":"string","enum":["GET","POST"]},"sms_url":{"type":"string"},"sms_method":{"type":"string","enum":["GET","POST"]},"sms_fallback_url":{"type":"string"},"sms_fallback_method":{"type":"string","enum":["GET","POST"]},"sms_status_callback":{"type":"string"},"sms_status_callback_method":{"type":"string","enum":["GET","POST"]}},"additionalProperties":false,"$id":"schema:fabric_cxmlApplications_update_body"};
const func2 = Object.prototype.hasOwnProperty;

function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:fabric_cxmlApplications_update_body" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema29.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.display_name !== undefined){
if(typeof data.display_name !== "string"){
const err1 = {instancePath:instancePath+"/display_name",schemaPath:"#/properties/display_name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.account_sid !== undefined){
let data1 = data.account_sid;
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
const err2 = {instancePath:instancePath+"/account_sid",schemaPath:"#/properties/account_sid/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
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
const err3 = {instancePath:instancePath+"/account_sid",schemaPath:"#/properties/account_sid/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.voice_url !== undefined){
if(typeof data.voice_url !== "string"){
const err4 = {instancePath:instancePath+"/voice_url",schemaPath:"#/properties/voice_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.voice_method !== undefined){
let data3 = data.voice_method;
if(typeof data3 !== "string"){
const err5 = {instancePath:instancePath+"/voice_method",schemaPath:"#/properties/voice_method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!((data3 === "GET") || (data3 === "POST"))){
const err6 = {instancePath:instancePath+"/voice_method",schemaPath:"#/properties/voice_method/enum",keyword:"enum",params:{allowedValues: schema29.properties.voice_method.enum}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.voice_fallback_url !== undefined){
if(typeof data.voice_fallback_url !== "string"){
const err7 = {instancePath:instancePath+"/voice_fallback_url",schemaPath:"#/properties/voice_fallback_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.voice_fallback_method !== undefined){
let data5 = data.voice_fallback_method;
if(typeof data5 !== "string"){
const err8 = {instancePath:instancePath+"/voice_fallback_method",schemaPath:"#/properties/voice_fallback_method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!((data5 === "GET") || (data5 === "POST"))){
const err9 = {instancePath:instancePath+"/voice_fallback_method",schemaPath:"#/properties/voice_fallback_method/enum",keyword:"enum",params:{allowedValues: schema29.properties.voice_fallback_method.enum}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.status_callback !== undefined){
if(typeof data.status_callback !== "string"){
const err10 = {instancePath:instancePath+"/status_callback",schemaPath:"#/properties/status_callback/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.status_callback_method !== undefined){
let data7 = data.status_callback_method;
if(typeof data7 !== "string"){
const err11 = {instancePath:instancePath+"/status_callback_method",schemaPath:"#/properties/status_callback_method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!((data7 === "GET") || (data7 === "POST"))){
const err12 = {instancePath:instancePath+"/status_callback_method",schemaPath:"#/properties/status_callback_method/enum",keyword:"enum",params:{allowedValues: schema29.properties.status_callback_method.enum}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.sms_url !== undefined){
if(typeof data.sms_url !== "string"){
const err13 = {instancePath:instancePath+"/sms_url",schemaPath:"#/properties/sms_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.sms_method !== undefined){
let data9 = data.sms_method;
if(typeof data9 !== "string"){
const err14 = {instancePath:instancePath+"/sms_method",schemaPath:"#/properties/sms_method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(!((data9 === "GET") || (data9 === "POST"))){
const err15 = {instancePath:instancePath+"/sms_method",schemaPath:"#/properties/sms_method/enum",keyword:"enum",params:{allowedValues: schema29.properties.sms_method.enum}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.sms_fallback_url !== undefined){
if(typeof data.sms_fallback_url !== "string"){
const err16 = {instancePath:instancePath+"/sms_fallback_url",schemaPath:"#/properties/sms_fallback_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.sms_fallback_method !== undefined){
let data11 = data.sms_fallback_method;
if(typeof data11 !== "string"){
const err17 = {instancePath:instancePath+"/sms_fallback_method",schemaPath:"#/properties/sms_fallback_method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(!((data11 === "GET") || (data11 === "POST"))){
const err18 = {instancePath:instancePath+"/sms_fallback_method",schemaPath:"#/properties/sms_fallback_method/enum",keyword:"enum",params:{allowedValues: schema29.properties.sms_fallback_method.enum}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.sms_status_callback !== undefined){
if(typeof data.sms_status_callback !== "string"){
const err19 = {instancePath:instancePath+"/sms_status_callback",schemaPath:"#/properties/sms_status_callback/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.sms_status_callback_method !== undefined){
let data13 = data.sms_status_callback_method;
if(typeof data13 !== "string"){
const err20 = {instancePath:instancePath+"/sms_status_callback_method",schemaPath:"#/properties/sms_status_callback_method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(!((data13 === "GET") || (data13 === "POST"))){
const err21 = {instancePath:instancePath+"/sms_status_callback_method",schemaPath:"#/properties/sms_status_callback_method/enum",keyword:"enum",params:{allowedValues: schema29.properties.sms_status_callback_method.enum}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
validate28.errors = vErrors;
return errors === 0;
}

export const fabric_relayApplications_list_result = validate29;
const schema30 = {"type":"object","required":["data","links"],"properties":{"data":{"type":"array","items":{"type":"object","required":["id","project_id","display_name","type","created_at","updated_at","relay_application"],"properties":{"id":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"project_id":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"display_name":{"type":"string"},"type":{"type":"string","const":"relay_application"},"created_at":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"},"updated_at":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"},"relay_application":{"type":"object","required":["id","name","topic","call_status_callback_url"],"properties":{"id":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"name":{"type":"string"},"topic":{"type":"string"},"call_status_callback_url":{"anyOf":[{"type":"string"},{"type":"null"}]}}}}}},"links":{"type":"object","required":["self","first"],"properties":{"self":{"type":"string"},"first":{"type":"string"},"next":{"type":"string"},"prev":{"type":"string"}}}},"$id":"schema:fabric_relayApplications_list_result"};

function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:fabric_relayApplications_list_result" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.data === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.links === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "links"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.data !== undefined){
let data0 = data.data;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.id === undefined){
const err2 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data1.project_id === undefined){
const err3 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "project_id"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data1.display_name === undefined){
const err4 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "display_name"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1.type === undefined){
const err5 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data1.created_at === undefined){
const err6 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "created_at"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data1.updated_at === undefined){
const err7 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "updated_at"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data1.relay_application === undefined){
const err8 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "relay_application"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data1.id !== undefined){
let data2 = data1.id;
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
const err9 = {instancePath:instancePath+"/data/" + i0+"/id",schemaPath:"#/properties/data/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/data/" + i0+"/id",schemaPath:"#/properties/data/items/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data1.project_id !== undefined){
let data3 = data1.project_id;
if(typeof data3 === "string"){
if(!pattern0.test(data3)){
const err11 = {instancePath:instancePath+"/data/" + i0+"/project_id",schemaPath:"#/properties/data/items/properties/project_id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/data/" + i0+"/project_id",schemaPath:"#/properties/data/items/properties/project_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data1.display_name !== undefined){
if(typeof data1.display_name !== "string"){
const err13 = {instancePath:instancePath+"/data/" + i0+"/display_name",schemaPath:"#/properties/data/items/properties/display_name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data1.type !== undefined){
let data5 = data1.type;
if(typeof data5 !== "string"){
const err14 = {instancePath:instancePath+"/data/" + i0+"/type",schemaPath:"#/properties/data/items/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if("relay_application" !== data5){
const err15 = {instancePath:instancePath+"/data/" + i0+"/type",schemaPath:"#/properties/data/items/properties/type/const",keyword:"const",params:{allowedValue: "relay_application"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data1.created_at !== undefined){
let data6 = data1.created_at;
if(typeof data6 === "string"){
if(!pattern2.test(data6)){
const err16 = {instancePath:instancePath+"/data/" + i0+"/created_at",schemaPath:"#/properties/data/items/properties/created_at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/data/" + i0+"/created_at",schemaPath:"#/properties/data/items/properties/created_at/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data1.updated_at !== undefined){
let data7 = data1.updated_at;
if(typeof data7 === "string"){
if(!pattern2.test(data7)){
const err18 = {instancePath:instancePath+"/data/" + i0+"/updated_at",schemaPath:"#/properties/data/items/properties/updated_at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/data/" + i0+"/updated_at",schemaPath:"#/properties/data/items/properties/updated_at/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data1.relay_application !== undefined){
let data8 = data1.relay_application;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.id === undefined){
const err20 = {instancePath:instancePath+"/data/" + i0+"/relay_application",schemaPath:"#/properties/data/items/properties/relay_application/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data8.name === undefined){
const err21 = {instancePath:instancePath+"/data/" + i0+"/relay_application",schemaPath:"#/properties/data/items/properties/relay_application/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data8.topic === undefined){
const err22 = {instancePath:instancePath+"/data/" + i0+"/relay_application",schemaPath:"#/properties/data/items/properties/relay_application/required",keyword:"required",params:{missingProperty: "topic"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data8.call_status_callback_url === undefined){
const err23 = {instancePath:instancePath+"/data/" + i0+"/relay_application",schemaPath:"#/properties/data/items/properties/relay_application/required",keyword:"required",params:{missingProperty: "call_status_callback_url"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data8.id !== undefined){
let data9 = data8.id;
if(typeof data9 === "string"){
if(!pattern0.test(data9)){
const err24 = {instancePath:instancePath+"/data/" + i0+"/relay_application/id",schemaPath:"#/properties/data/items/properties/relay_application/properties/id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/data/" + i0+"/relay_application/id",schemaPath:"#/properties/data/items/properties/relay_application/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data8.name !== undefined){
if(typeof data8.name !== "string"){
const err26 = {instancePath:instancePath+"/data/" + i0+"/relay_application/name",schemaPath:"#/properties/data/items/properties/relay_application/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data8.topic !== undefined){
if(typeof data8.topic !== "string"){
const err27 = {instancePath:instancePath+"/data/" + i0+"/relay_application/topic",schemaPath:"#/properties/data/items/properties/relay_application/properties/topic/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data8.call_status_callback_url !== undefined){
let data12 = data8.call_status_callback_url;
const _errs26 = errors;
let valid5 = false;
const _errs27 = errors;
if(typeof data12 !== "string"){
const err28 = {instancePath:instancePath+"/data/" + i0+"/relay_application/call_status_callback_url",schemaPath:"#/properties/data/items/properties/relay_application/properties/call_status_callback_url/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
var _valid0 = _errs27 === errors;
valid5 = valid5 || _valid0;
if(!valid5){
const _errs29 = errors;
if(data12 !== null){
const err29 = {instancePath:instancePath+"/data/" + i0+"/relay_application/call_status_callback_url",schemaPath:"#/properties/data/items/properties/relay_application/properties/call_status_callback_url/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
var _valid0 = _errs29 === errors;
valid5 = valid5 || _valid0;
}
if(!valid5){
const err30 = {instancePath:instancePath+"/data/" + i0+"/relay_application/call_status_callback_url",schemaPath:"#/properties/data/items/properties/relay_application/properties/call_status_callback_url/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
else {
errors = _errs26;
if(vErrors !== null){
if(_errs26){
vErrors.length = _errs26;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err31 = {instancePath:instancePath+"/data/" + i0+"/relay_application",schemaPath:"#/properties/data/items/properties/relay_application/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
else {
const err32 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/type",keyword:"type",params:{type: "object"}};
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
else {
const err33 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.links !== undefined){
let data13 = data.links;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.self === undefined){
const err34 = {instancePath:instancePath+"/links",schemaPath:"#/properties/links/required",keyword:"required",params:{missingProperty: "self"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(data13.first === undefined){
const err35 = {instancePath:instancePath+"/links",schemaPath:"#/properties/links/required",keyword:"required",params:{missingProperty: "first"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(data13.self !== undefined){
if(typeof data13.self !== "string"){
const err36 = {instancePath:instancePath+"/links/self",schemaPath:"#/properties/links/properties/self/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data13.first !== undefined){
if(typeof data13.first !== "string"){
const err37 = {instancePath:instancePath+"/links/first",schemaPath:"#/properties/links/properties/first/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data13.next !== undefined){
if(typeof data13.next !== "string"){
const err38 = {instancePath:instancePath+"/links/next",schemaPath:"#/properties/links/properties/next/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data13.prev !== undefined){
if(typeof data13.prev !== "string"){
const err39 = {instancePath:instancePath+"/links/prev",schemaPath:"#/properties/links/properties/prev/type",keyword:"type",params:{type: "string"}};
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
const err40 = {instancePath:instancePath+"/links",schemaPath:"#/properties/links/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
else {
const err41 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
validate29.errors = vErrors;
return errors === 0;
}

export const fabric_relayApplications_create_body = validate30;
const schema31 = {"type":"object","required":["name","topic"],"properties":{"name":{"type":"string"},"topic":{"type":"string"},"call_status_callback_url":{"type":"string"}},"additionalProperties":false,"$id":"schema:fabric_relayApplications_create_body"};

function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:fabric_relayApplications_create_body" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.topic === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "topic"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "name") || (key0 === "topic")) || (key0 === "call_status_callback_url"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err3 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.topic !== undefined){
if(typeof data.topic !== "string"){
const err4 = {instancePath:instancePath+"/topic",schemaPath:"#/properties/topic/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.call_status_callback_url !== undefined){
if(typeof data.call_status_callback_url !== "string"){
const err5 = {instancePath:instancePath+"/call_status_callback_url",schemaPath:"#/properties/call_status_callback_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate30.errors = vErrors;
return errors === 0;
}

export const fabric_relayApplications_create_result = validate31;
const schema32 = {"type":"object","required":["id","project_id","display_name","type","created_at","updated_at","relay_application"],"properties":{"id":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"project_id":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"display_name":{"type":"string"},"type":{"type":"string","const":"relay_application"},"created_at":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"},"updated_at":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"},"relay_application":{"type":"object","required":["id","name","topic","call_status_callback_url"],"properties":{"id":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"name":{"type":"string"},"topic":{"type":"string"},"call_status_callback_url":{"anyOf":[{"type":"string"},{"type":"null"}]}}}},"$id":"schema:fabric_relayApplications_create_result"};

function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:fabric_relayApplications_create_result" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.project_id === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "project_id"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.display_name === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "display_name"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.type === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.created_at === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "created_at"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.updated_at === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "updated_at"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.relay_application === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "relay_application"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err7 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.project_id !== undefined){
let data1 = data.project_id;
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
const err9 = {instancePath:instancePath+"/project_id",schemaPath:"#/properties/project_id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/project_id",schemaPath:"#/properties/project_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.display_name !== undefined){
if(typeof data.display_name !== "string"){
const err11 = {instancePath:instancePath+"/display_name",schemaPath:"#/properties/display_name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.type !== undefined){
let data3 = data.type;
if(typeof data3 !== "string"){
const err12 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if("relay_application" !== data3){
const err13 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "relay_application"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.created_at !== undefined){
let data4 = data.created_at;
if(typeof data4 === "string"){
if(!pattern2.test(data4)){
const err14 = {instancePath:instancePath+"/created_at",schemaPath:"#/properties/created_at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/created_at",schemaPath:"#/properties/created_at/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.updated_at !== undefined){
let data5 = data.updated_at;
if(typeof data5 === "string"){
if(!pattern2.test(data5)){
const err16 = {instancePath:instancePath+"/updated_at",schemaPath:"#/properties/updated_at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/updated_at",schemaPath:"#/properties/updated_at/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.relay_application !== undefined){
let data6 = data.relay_application;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.id === undefined){
const err18 = {instancePath:instancePath+"/relay_application",schemaPath:"#/properties/relay_application/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data6.name === undefined){
const err19 = {instancePath:instancePath+"/relay_application",schemaPath:"#/properties/relay_application/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data6.topic === undefined){
const err20 = {instancePath:instancePath+"/relay_application",schemaPath:"#/properties/relay_application/required",keyword:"required",params:{missingProperty: "topic"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data6.call_status_callback_url === undefined){
const err21 = {instancePath:instancePath+"/relay_application",schemaPath:"#/properties/relay_application/required",keyword:"required",params:{missingProperty: "call_status_callback_url"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data6.id !== undefined){
let data7 = data6.id;
if(typeof data7 === "string"){
if(!pattern0.test(data7)){
const err22 = {instancePath:instancePath+"/relay_application/id",schemaPath:"#/properties/relay_application/properties/id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/relay_application/id",schemaPath:"#/properties/relay_application/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data6.name !== undefined){
if(typeof data6.name !== "string"){
const err24 = {instancePath:instancePath+"/relay_application/name",schemaPath:"#/properties/relay_application/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data6.topic !== undefined){
if(typeof data6.topic !== "string"){
const err25 = {instancePath:instancePath+"/relay_application/topic",schemaPath:"#/properties/relay_application/properties/topic/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data6.call_status_callback_url !== undefined){
let data10 = data6.call_status_callback_url;
const _errs22 = errors;
let valid2 = false;
const _errs23 = errors;
if(typeof data10 !== "string"){
const err26 = {instancePath:instancePath+"/relay_application/call_status_callback_url",schemaPath:"#/properties/relay_application/properties/call_status_callback_url/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
var _valid0 = _errs23 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs25 = errors;
if(data10 !== null){
const err27 = {instancePath:instancePath+"/relay_application/call_status_callback_url",schemaPath:"#/properties/relay_application/properties/call_status_callback_url/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
var _valid0 = _errs25 === errors;
valid2 = valid2 || _valid0;
}
if(!valid2){
const err28 = {instancePath:instancePath+"/relay_application/call_status_callback_url",schemaPath:"#/properties/relay_application/properties/call_status_callback_url/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
else {
errors = _errs22;
if(vErrors !== null){
if(_errs22){
vErrors.length = _errs22;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err29 = {instancePath:instancePath+"/relay_application",schemaPath:"#/properties/relay_application/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
else {
const err30 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
validate31.errors = vErrors;
return errors === 0;
}

export const fabric_relayApplications_update_body = validate32;
const schema33 = {"type":"object","properties":{"name":{"type":"string"},"topic":{"type":"string"},"call_status_callback_url":{"type":"string"}},"additionalProperties":false,"$id":"schema:fabric_relayApplications_update_body"};

function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:fabric_relayApplications_update_body" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "name") || (key0 === "topic")) || (key0 === "call_status_callback_url"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err1 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.topic !== undefined){
if(typeof data.topic !== "string"){
const err2 = {instancePath:instancePath+"/topic",schemaPath:"#/properties/topic/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.call_status_callback_url !== undefined){
if(typeof data.call_status_callback_url !== "string"){
const err3 = {instancePath:instancePath+"/call_status_callback_url",schemaPath:"#/properties/call_status_callback_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate32.errors = vErrors;
return errors === 0;
}

fabric_swmlWebhooks_create_body.known = {"#":["primary_request_url","name","used_for","primary_request_method","fallback_request_url","fallback_request_method","status_callback_url","status_callback_method"]};
fabric_swmlWebhooks_update_body.known = {"#":["primary_request_url","name","used_for","primary_request_method","fallback_request_url","fallback_request_method","status_callback_url","status_callback_method"]};
fabric_swmlScripts_create_body.known = {"#/anyOf/0":["name","contents","script_type","status_callback_url"],"#/anyOf/1":["name","script_type","contents"]};
fabric_swmlScripts_update_body.known = {"#/anyOf/0":["display_name","script_type","contents","status_callback_url"],"#/anyOf/1":["script_type","display_name","contents"]};
fabric_cxmlWebhooks_create_body.known = {"#":["primary_request_url","name","used_for","primary_request_method","fallback_request_url","fallback_request_method","status_callback_url","status_callback_method"]};
fabric_cxmlWebhooks_update_body.known = {"#":["primary_request_url","name","used_for","primary_request_method","fallback_request_url","fallback_request_method","status_callback_url","status_callback_method"]};
fabric_cxmlScripts_create_body.known = {"#":["display_name","contents","status_callback_url","status_callback_method"]};
fabric_cxmlScripts_update_body.known = {"#":["display_name","contents","status_callback_url","status_callback_method"]};
fabric_cxmlApplications_update_body.known = {"#":["display_name","account_sid","voice_url","voice_method","voice_fallback_url","voice_fallback_method","status_callback","status_callback_method","sms_url","sms_method","sms_fallback_url","sms_fallback_method","sms_status_callback","sms_status_callback_method"]};
fabric_relayApplications_create_body.known = {"#":["name","topic","call_status_callback_url"]};
fabric_relayApplications_update_body.known = {"#":["name","topic","call_status_callback_url"]};
