// Generated from packages/protocol/catalogue by `npm run generate`. Do not edit.
// @ts-nocheck
"use strict";
export const shortCodes_list_query = validate10;
const schema11 = {"type":"object","properties":{"filter_name":{"type":"string"},"filter_number":{"type":"string"},"page_number":{"type":"integer","minimum":0},"page_size":{"type":"integer","minimum":1,"maximum":1000},"page_token":{"type":"string"}},"additionalProperties":false,"$id":"schema:shortCodes_list_query"};

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:shortCodes_list_query" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "filter_name") || (key0 === "filter_number")) || (key0 === "page_number")) || (key0 === "page_size")) || (key0 === "page_token"))){
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
if(data.filter_name !== undefined){
if(typeof data.filter_name !== "string"){
const err1 = {instancePath:instancePath+"/filter_name",schemaPath:"#/properties/filter_name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.filter_number !== undefined){
if(typeof data.filter_number !== "string"){
const err2 = {instancePath:instancePath+"/filter_number",schemaPath:"#/properties/filter_number/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.page_number !== undefined){
let data2 = data.page_number;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
const err3 = {instancePath:instancePath+"/page_number",schemaPath:"#/properties/page_number/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(typeof data2 == "number"){
if(data2 < 0 || isNaN(data2)){
const err4 = {instancePath:instancePath+"/page_number",schemaPath:"#/properties/page_number/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
if(data.page_size !== undefined){
let data3 = data.page_size;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
const err5 = {instancePath:instancePath+"/page_size",schemaPath:"#/properties/page_size/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(typeof data3 == "number"){
if(data3 > 1000 || isNaN(data3)){
const err6 = {instancePath:instancePath+"/page_size",schemaPath:"#/properties/page_size/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data3 < 1 || isNaN(data3)){
const err7 = {instancePath:instancePath+"/page_size",schemaPath:"#/properties/page_size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
if(data.page_token !== undefined){
if(typeof data.page_token !== "string"){
const err8 = {instancePath:instancePath+"/page_token",schemaPath:"#/properties/page_token/type",keyword:"type",params:{type: "string"}};
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
validate10.errors = vErrors;
return errors === 0;
}

export const shortCodes_list_result = validate11;
const schema12 = {"type":"object","required":["data","links"],"properties":{"data":{"type":"array","items":{"type":"object","required":["id","name","number","capabilities","number_type","code_type","country_code","created_at","updated_at","next_billed_at","lease_duration","message_handler","message_request_url","message_request_method","message_fallback_url","message_fallback_method","message_laml_application_id","message_relay_context"],"properties":{"id":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"name":{"anyOf":[{"type":"string"},{"type":"null"}]},"number":{"type":"string"},"capabilities":{"type":"array","items":{"type":"string"}},"number_type":{"type":"string","const":"shortcode"},"code_type":{"type":"string"},"country_code":{"type":"string"},"created_at":{"type":"string"},"updated_at":{"type":"string"},"next_billed_at":{"anyOf":[{"type":"string"},{"type":"null"}]},"lease_duration":{"anyOf":[{"type":"string"},{"type":"null"}]},"message_handler":{"anyOf":[{"type":"string"},{"type":"null"}]},"message_request_url":{"anyOf":[{"type":"string"},{"type":"null"}]},"message_request_method":{"anyOf":[{"type":"string","enum":["GET","POST"]},{"type":"null"}]},"message_fallback_url":{"anyOf":[{"type":"string"},{"type":"null"}]},"message_fallback_method":{"anyOf":[{"type":"string","enum":["GET","POST"]},{"type":"null"}]},"message_laml_application_id":{"anyOf":[{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},{"type":"null"}]},"message_relay_context":{"anyOf":[{"type":"string"},{"type":"null"}]}}}},"links":{"type":"object","required":["self","first"],"properties":{"self":{"type":"string"},"first":{"type":"string"},"next":{"type":"string"},"prev":{"type":"string"}}}},"$id":"schema:shortCodes_list_result"};
const pattern0 = new RegExp("^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$", "u");

function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:shortCodes_list_result" */;
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
if(data1.name === undefined){
const err3 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data1.number === undefined){
const err4 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "number"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1.capabilities === undefined){
const err5 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "capabilities"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data1.number_type === undefined){
const err6 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "number_type"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data1.code_type === undefined){
const err7 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "code_type"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data1.country_code === undefined){
const err8 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "country_code"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data1.created_at === undefined){
const err9 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "created_at"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data1.updated_at === undefined){
const err10 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "updated_at"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data1.next_billed_at === undefined){
const err11 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "next_billed_at"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data1.lease_duration === undefined){
const err12 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "lease_duration"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data1.message_handler === undefined){
const err13 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "message_handler"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data1.message_request_url === undefined){
const err14 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "message_request_url"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data1.message_request_method === undefined){
const err15 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "message_request_method"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data1.message_fallback_url === undefined){
const err16 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "message_fallback_url"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data1.message_fallback_method === undefined){
const err17 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "message_fallback_method"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data1.message_laml_application_id === undefined){
const err18 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "message_laml_application_id"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data1.message_relay_context === undefined){
const err19 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "message_relay_context"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data1.id !== undefined){
let data2 = data1.id;
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
const err20 = {instancePath:instancePath+"/data/" + i0+"/id",schemaPath:"#/properties/data/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/data/" + i0+"/id",schemaPath:"#/properties/data/items/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data1.name !== undefined){
let data3 = data1.name;
const _errs8 = errors;
let valid4 = false;
const _errs9 = errors;
if(typeof data3 !== "string"){
const err22 = {instancePath:instancePath+"/data/" + i0+"/name",schemaPath:"#/properties/data/items/properties/name/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
var _valid0 = _errs9 === errors;
valid4 = valid4 || _valid0;
if(!valid4){
const _errs11 = errors;
if(data3 !== null){
const err23 = {instancePath:instancePath+"/data/" + i0+"/name",schemaPath:"#/properties/data/items/properties/name/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
var _valid0 = _errs11 === errors;
valid4 = valid4 || _valid0;
}
if(!valid4){
const err24 = {instancePath:instancePath+"/data/" + i0+"/name",schemaPath:"#/properties/data/items/properties/name/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
else {
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
}
}
if(data1.number !== undefined){
if(typeof data1.number !== "string"){
const err25 = {instancePath:instancePath+"/data/" + i0+"/number",schemaPath:"#/properties/data/items/properties/number/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data1.capabilities !== undefined){
let data5 = data1.capabilities;
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
if(typeof data5[i1] !== "string"){
const err26 = {instancePath:instancePath+"/data/" + i0+"/capabilities/" + i1,schemaPath:"#/properties/data/items/properties/capabilities/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath:instancePath+"/data/" + i0+"/capabilities",schemaPath:"#/properties/data/items/properties/capabilities/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data1.number_type !== undefined){
let data7 = data1.number_type;
if(typeof data7 !== "string"){
const err28 = {instancePath:instancePath+"/data/" + i0+"/number_type",schemaPath:"#/properties/data/items/properties/number_type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if("shortcode" !== data7){
const err29 = {instancePath:instancePath+"/data/" + i0+"/number_type",schemaPath:"#/properties/data/items/properties/number_type/const",keyword:"const",params:{allowedValue: "shortcode"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data1.code_type !== undefined){
if(typeof data1.code_type !== "string"){
const err30 = {instancePath:instancePath+"/data/" + i0+"/code_type",schemaPath:"#/properties/data/items/properties/code_type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data1.country_code !== undefined){
if(typeof data1.country_code !== "string"){
const err31 = {instancePath:instancePath+"/data/" + i0+"/country_code",schemaPath:"#/properties/data/items/properties/country_code/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data1.created_at !== undefined){
if(typeof data1.created_at !== "string"){
const err32 = {instancePath:instancePath+"/data/" + i0+"/created_at",schemaPath:"#/properties/data/items/properties/created_at/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data1.updated_at !== undefined){
if(typeof data1.updated_at !== "string"){
const err33 = {instancePath:instancePath+"/data/" + i0+"/updated_at",schemaPath:"#/properties/data/items/properties/updated_at/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data1.next_billed_at !== undefined){
let data12 = data1.next_billed_at;
const _errs30 = errors;
let valid7 = false;
const _errs31 = errors;
if(typeof data12 !== "string"){
const err34 = {instancePath:instancePath+"/data/" + i0+"/next_billed_at",schemaPath:"#/properties/data/items/properties/next_billed_at/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
var _valid1 = _errs31 === errors;
valid7 = valid7 || _valid1;
if(!valid7){
const _errs33 = errors;
if(data12 !== null){
const err35 = {instancePath:instancePath+"/data/" + i0+"/next_billed_at",schemaPath:"#/properties/data/items/properties/next_billed_at/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
var _valid1 = _errs33 === errors;
valid7 = valid7 || _valid1;
}
if(!valid7){
const err36 = {instancePath:instancePath+"/data/" + i0+"/next_billed_at",schemaPath:"#/properties/data/items/properties/next_billed_at/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
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
if(data1.lease_duration !== undefined){
let data13 = data1.lease_duration;
const _errs36 = errors;
let valid8 = false;
const _errs37 = errors;
if(typeof data13 !== "string"){
const err37 = {instancePath:instancePath+"/data/" + i0+"/lease_duration",schemaPath:"#/properties/data/items/properties/lease_duration/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
var _valid2 = _errs37 === errors;
valid8 = valid8 || _valid2;
if(!valid8){
const _errs39 = errors;
if(data13 !== null){
const err38 = {instancePath:instancePath+"/data/" + i0+"/lease_duration",schemaPath:"#/properties/data/items/properties/lease_duration/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
var _valid2 = _errs39 === errors;
valid8 = valid8 || _valid2;
}
if(!valid8){
const err39 = {instancePath:instancePath+"/data/" + i0+"/lease_duration",schemaPath:"#/properties/data/items/properties/lease_duration/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
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
if(data1.message_handler !== undefined){
let data14 = data1.message_handler;
const _errs42 = errors;
let valid9 = false;
const _errs43 = errors;
if(typeof data14 !== "string"){
const err40 = {instancePath:instancePath+"/data/" + i0+"/message_handler",schemaPath:"#/properties/data/items/properties/message_handler/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
var _valid3 = _errs43 === errors;
valid9 = valid9 || _valid3;
if(!valid9){
const _errs45 = errors;
if(data14 !== null){
const err41 = {instancePath:instancePath+"/data/" + i0+"/message_handler",schemaPath:"#/properties/data/items/properties/message_handler/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
var _valid3 = _errs45 === errors;
valid9 = valid9 || _valid3;
}
if(!valid9){
const err42 = {instancePath:instancePath+"/data/" + i0+"/message_handler",schemaPath:"#/properties/data/items/properties/message_handler/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
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
if(data1.message_request_url !== undefined){
let data15 = data1.message_request_url;
const _errs48 = errors;
let valid10 = false;
const _errs49 = errors;
if(typeof data15 !== "string"){
const err43 = {instancePath:instancePath+"/data/" + i0+"/message_request_url",schemaPath:"#/properties/data/items/properties/message_request_url/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
var _valid4 = _errs49 === errors;
valid10 = valid10 || _valid4;
if(!valid10){
const _errs51 = errors;
if(data15 !== null){
const err44 = {instancePath:instancePath+"/data/" + i0+"/message_request_url",schemaPath:"#/properties/data/items/properties/message_request_url/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
var _valid4 = _errs51 === errors;
valid10 = valid10 || _valid4;
}
if(!valid10){
const err45 = {instancePath:instancePath+"/data/" + i0+"/message_request_url",schemaPath:"#/properties/data/items/properties/message_request_url/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
else {
errors = _errs48;
if(vErrors !== null){
if(_errs48){
vErrors.length = _errs48;
}
else {
vErrors = null;
}
}
}
}
if(data1.message_request_method !== undefined){
let data16 = data1.message_request_method;
const _errs54 = errors;
let valid11 = false;
const _errs55 = errors;
if(typeof data16 !== "string"){
const err46 = {instancePath:instancePath+"/data/" + i0+"/message_request_method",schemaPath:"#/properties/data/items/properties/message_request_method/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(!((data16 === "GET") || (data16 === "POST"))){
const err47 = {instancePath:instancePath+"/data/" + i0+"/message_request_method",schemaPath:"#/properties/data/items/properties/message_request_method/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema12.properties.data.items.properties.message_request_method.anyOf[0].enum}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
var _valid5 = _errs55 === errors;
valid11 = valid11 || _valid5;
if(!valid11){
const _errs57 = errors;
if(data16 !== null){
const err48 = {instancePath:instancePath+"/data/" + i0+"/message_request_method",schemaPath:"#/properties/data/items/properties/message_request_method/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
var _valid5 = _errs57 === errors;
valid11 = valid11 || _valid5;
}
if(!valid11){
const err49 = {instancePath:instancePath+"/data/" + i0+"/message_request_method",schemaPath:"#/properties/data/items/properties/message_request_method/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
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
if(data1.message_fallback_url !== undefined){
let data17 = data1.message_fallback_url;
const _errs60 = errors;
let valid12 = false;
const _errs61 = errors;
if(typeof data17 !== "string"){
const err50 = {instancePath:instancePath+"/data/" + i0+"/message_fallback_url",schemaPath:"#/properties/data/items/properties/message_fallback_url/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
var _valid6 = _errs61 === errors;
valid12 = valid12 || _valid6;
if(!valid12){
const _errs63 = errors;
if(data17 !== null){
const err51 = {instancePath:instancePath+"/data/" + i0+"/message_fallback_url",schemaPath:"#/properties/data/items/properties/message_fallback_url/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
var _valid6 = _errs63 === errors;
valid12 = valid12 || _valid6;
}
if(!valid12){
const err52 = {instancePath:instancePath+"/data/" + i0+"/message_fallback_url",schemaPath:"#/properties/data/items/properties/message_fallback_url/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
else {
errors = _errs60;
if(vErrors !== null){
if(_errs60){
vErrors.length = _errs60;
}
else {
vErrors = null;
}
}
}
}
if(data1.message_fallback_method !== undefined){
let data18 = data1.message_fallback_method;
const _errs66 = errors;
let valid13 = false;
const _errs67 = errors;
if(typeof data18 !== "string"){
const err53 = {instancePath:instancePath+"/data/" + i0+"/message_fallback_method",schemaPath:"#/properties/data/items/properties/message_fallback_method/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if(!((data18 === "GET") || (data18 === "POST"))){
const err54 = {instancePath:instancePath+"/data/" + i0+"/message_fallback_method",schemaPath:"#/properties/data/items/properties/message_fallback_method/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema12.properties.data.items.properties.message_fallback_method.anyOf[0].enum}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
var _valid7 = _errs67 === errors;
valid13 = valid13 || _valid7;
if(!valid13){
const _errs69 = errors;
if(data18 !== null){
const err55 = {instancePath:instancePath+"/data/" + i0+"/message_fallback_method",schemaPath:"#/properties/data/items/properties/message_fallback_method/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
var _valid7 = _errs69 === errors;
valid13 = valid13 || _valid7;
}
if(!valid13){
const err56 = {instancePath:instancePath+"/data/" + i0+"/message_fallback_method",schemaPath:"#/properties/data/items/properties/message_fallback_method/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
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
if(data1.message_laml_application_id !== undefined){
let data19 = data1.message_laml_application_id;
const _errs72 = errors;
let valid14 = false;
const _errs73 = errors;
if(typeof data19 === "string"){
if(!pattern0.test(data19)){
const err57 = {instancePath:instancePath+"/data/" + i0+"/message_laml_application_id",schemaPath:"#/properties/data/items/properties/message_laml_application_id/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
else {
const err58 = {instancePath:instancePath+"/data/" + i0+"/message_laml_application_id",schemaPath:"#/properties/data/items/properties/message_laml_application_id/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
var _valid8 = _errs73 === errors;
valid14 = valid14 || _valid8;
if(!valid14){
const _errs75 = errors;
if(data19 !== null){
const err59 = {instancePath:instancePath+"/data/" + i0+"/message_laml_application_id",schemaPath:"#/properties/data/items/properties/message_laml_application_id/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
var _valid8 = _errs75 === errors;
valid14 = valid14 || _valid8;
}
if(!valid14){
const err60 = {instancePath:instancePath+"/data/" + i0+"/message_laml_application_id",schemaPath:"#/properties/data/items/properties/message_laml_application_id/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
else {
errors = _errs72;
if(vErrors !== null){
if(_errs72){
vErrors.length = _errs72;
}
else {
vErrors = null;
}
}
}
}
if(data1.message_relay_context !== undefined){
let data20 = data1.message_relay_context;
const _errs78 = errors;
let valid15 = false;
const _errs79 = errors;
if(typeof data20 !== "string"){
const err61 = {instancePath:instancePath+"/data/" + i0+"/message_relay_context",schemaPath:"#/properties/data/items/properties/message_relay_context/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
var _valid9 = _errs79 === errors;
valid15 = valid15 || _valid9;
if(!valid15){
const _errs81 = errors;
if(data20 !== null){
const err62 = {instancePath:instancePath+"/data/" + i0+"/message_relay_context",schemaPath:"#/properties/data/items/properties/message_relay_context/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
var _valid9 = _errs81 === errors;
valid15 = valid15 || _valid9;
}
if(!valid15){
const err63 = {instancePath:instancePath+"/data/" + i0+"/message_relay_context",schemaPath:"#/properties/data/items/properties/message_relay_context/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
else {
errors = _errs78;
if(vErrors !== null){
if(_errs78){
vErrors.length = _errs78;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err64 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/type",keyword:"type",params:{type: "object"}};
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
const err65 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data.links !== undefined){
let data21 = data.links;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.self === undefined){
const err66 = {instancePath:instancePath+"/links",schemaPath:"#/properties/links/required",keyword:"required",params:{missingProperty: "self"}};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
if(data21.first === undefined){
const err67 = {instancePath:instancePath+"/links",schemaPath:"#/properties/links/required",keyword:"required",params:{missingProperty: "first"}};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
if(data21.self !== undefined){
if(typeof data21.self !== "string"){
const err68 = {instancePath:instancePath+"/links/self",schemaPath:"#/properties/links/properties/self/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data21.first !== undefined){
if(typeof data21.first !== "string"){
const err69 = {instancePath:instancePath+"/links/first",schemaPath:"#/properties/links/properties/first/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data21.next !== undefined){
if(typeof data21.next !== "string"){
const err70 = {instancePath:instancePath+"/links/next",schemaPath:"#/properties/links/properties/next/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data21.prev !== undefined){
if(typeof data21.prev !== "string"){
const err71 = {instancePath:instancePath+"/links/prev",schemaPath:"#/properties/links/properties/prev/type",keyword:"type",params:{type: "string"}};
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
const err72 = {instancePath:instancePath+"/links",schemaPath:"#/properties/links/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
}
else {
const err73 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
validate11.errors = vErrors;
return errors === 0;
}

export const shortCodes_get_result = validate12;
const schema13 = {"type":"object","required":["id","name","number","capabilities","number_type","code_type","country_code","created_at","updated_at","next_billed_at","lease_duration","message_handler","message_request_url","message_request_method","message_fallback_url","message_fallback_method","message_laml_application_id","message_relay_context"],"properties":{"id":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"name":{"anyOf":[{"type":"string"},{"type":"null"}]},"number":{"type":"string"},"capabilities":{"type":"array","items":{"type":"string"}},"number_type":{"type":"string","const":"shortcode"},"code_type":{"type":"string"},"country_code":{"type":"string"},"created_at":{"type":"string"},"updated_at":{"type":"string"},"next_billed_at":{"anyOf":[{"type":"string"},{"type":"null"}]},"lease_duration":{"anyOf":[{"type":"string"},{"type":"null"}]},"message_handler":{"anyOf":[{"type":"string"},{"type":"null"}]},"message_request_url":{"anyOf":[{"type":"string"},{"type":"null"}]},"message_request_method":{"anyOf":[{"type":"string","enum":["GET","POST"]},{"type":"null"}]},"message_fallback_url":{"anyOf":[{"type":"string"},{"type":"null"}]},"message_fallback_method":{"anyOf":[{"type":"string","enum":["GET","POST"]},{"type":"null"}]},"message_laml_application_id":{"anyOf":[{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},{"type":"null"}]},"message_relay_context":{"anyOf":[{"type":"string"},{"type":"null"}]}},"$id":"schema:shortCodes_get_result"};

function validate12(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:shortCodes_get_result" */;
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
if(data.name === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.number === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "number"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.capabilities === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "capabilities"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.number_type === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "number_type"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.code_type === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "code_type"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.country_code === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "country_code"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.created_at === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "created_at"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.updated_at === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "updated_at"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.next_billed_at === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "next_billed_at"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.lease_duration === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "lease_duration"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.message_handler === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "message_handler"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.message_request_url === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "message_request_url"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data.message_request_method === undefined){
const err13 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "message_request_method"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data.message_fallback_url === undefined){
const err14 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "message_fallback_url"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data.message_fallback_method === undefined){
const err15 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "message_fallback_method"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data.message_laml_application_id === undefined){
const err16 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "message_laml_application_id"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data.message_relay_context === undefined){
const err17 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "message_relay_context"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err18 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
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
const err19 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.name !== undefined){
let data1 = data.name;
const _errs4 = errors;
let valid1 = false;
const _errs5 = errors;
if(typeof data1 !== "string"){
const err20 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
var _valid0 = _errs5 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs7 = errors;
if(data1 !== null){
const err21 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
var _valid0 = _errs7 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
const err22 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
else {
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
}
}
if(data.number !== undefined){
if(typeof data.number !== "string"){
const err23 = {instancePath:instancePath+"/number",schemaPath:"#/properties/number/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.capabilities !== undefined){
let data3 = data.capabilities;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(typeof data3[i0] !== "string"){
const err24 = {instancePath:instancePath+"/capabilities/" + i0,schemaPath:"#/properties/capabilities/items/type",keyword:"type",params:{type: "string"}};
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
const err25 = {instancePath:instancePath+"/capabilities",schemaPath:"#/properties/capabilities/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.number_type !== undefined){
let data5 = data.number_type;
if(typeof data5 !== "string"){
const err26 = {instancePath:instancePath+"/number_type",schemaPath:"#/properties/number_type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if("shortcode" !== data5){
const err27 = {instancePath:instancePath+"/number_type",schemaPath:"#/properties/number_type/const",keyword:"const",params:{allowedValue: "shortcode"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.code_type !== undefined){
if(typeof data.code_type !== "string"){
const err28 = {instancePath:instancePath+"/code_type",schemaPath:"#/properties/code_type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.country_code !== undefined){
if(typeof data.country_code !== "string"){
const err29 = {instancePath:instancePath+"/country_code",schemaPath:"#/properties/country_code/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.created_at !== undefined){
if(typeof data.created_at !== "string"){
const err30 = {instancePath:instancePath+"/created_at",schemaPath:"#/properties/created_at/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.updated_at !== undefined){
if(typeof data.updated_at !== "string"){
const err31 = {instancePath:instancePath+"/updated_at",schemaPath:"#/properties/updated_at/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.next_billed_at !== undefined){
let data10 = data.next_billed_at;
const _errs26 = errors;
let valid4 = false;
const _errs27 = errors;
if(typeof data10 !== "string"){
const err32 = {instancePath:instancePath+"/next_billed_at",schemaPath:"#/properties/next_billed_at/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
var _valid1 = _errs27 === errors;
valid4 = valid4 || _valid1;
if(!valid4){
const _errs29 = errors;
if(data10 !== null){
const err33 = {instancePath:instancePath+"/next_billed_at",schemaPath:"#/properties/next_billed_at/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
var _valid1 = _errs29 === errors;
valid4 = valid4 || _valid1;
}
if(!valid4){
const err34 = {instancePath:instancePath+"/next_billed_at",schemaPath:"#/properties/next_billed_at/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
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
if(data.lease_duration !== undefined){
let data11 = data.lease_duration;
const _errs32 = errors;
let valid5 = false;
const _errs33 = errors;
if(typeof data11 !== "string"){
const err35 = {instancePath:instancePath+"/lease_duration",schemaPath:"#/properties/lease_duration/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
var _valid2 = _errs33 === errors;
valid5 = valid5 || _valid2;
if(!valid5){
const _errs35 = errors;
if(data11 !== null){
const err36 = {instancePath:instancePath+"/lease_duration",schemaPath:"#/properties/lease_duration/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
var _valid2 = _errs35 === errors;
valid5 = valid5 || _valid2;
}
if(!valid5){
const err37 = {instancePath:instancePath+"/lease_duration",schemaPath:"#/properties/lease_duration/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
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
if(data.message_handler !== undefined){
let data12 = data.message_handler;
const _errs38 = errors;
let valid6 = false;
const _errs39 = errors;
if(typeof data12 !== "string"){
const err38 = {instancePath:instancePath+"/message_handler",schemaPath:"#/properties/message_handler/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
var _valid3 = _errs39 === errors;
valid6 = valid6 || _valid3;
if(!valid6){
const _errs41 = errors;
if(data12 !== null){
const err39 = {instancePath:instancePath+"/message_handler",schemaPath:"#/properties/message_handler/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
var _valid3 = _errs41 === errors;
valid6 = valid6 || _valid3;
}
if(!valid6){
const err40 = {instancePath:instancePath+"/message_handler",schemaPath:"#/properties/message_handler/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
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
if(data.message_request_url !== undefined){
let data13 = data.message_request_url;
const _errs44 = errors;
let valid7 = false;
const _errs45 = errors;
if(typeof data13 !== "string"){
const err41 = {instancePath:instancePath+"/message_request_url",schemaPath:"#/properties/message_request_url/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
var _valid4 = _errs45 === errors;
valid7 = valid7 || _valid4;
if(!valid7){
const _errs47 = errors;
if(data13 !== null){
const err42 = {instancePath:instancePath+"/message_request_url",schemaPath:"#/properties/message_request_url/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
var _valid4 = _errs47 === errors;
valid7 = valid7 || _valid4;
}
if(!valid7){
const err43 = {instancePath:instancePath+"/message_request_url",schemaPath:"#/properties/message_request_url/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
else {
errors = _errs44;
if(vErrors !== null){
if(_errs44){
vErrors.length = _errs44;
}
else {
vErrors = null;
}
}
}
}
if(data.message_request_method !== undefined){
let data14 = data.message_request_method;
const _errs50 = errors;
let valid8 = false;
const _errs51 = errors;
if(typeof data14 !== "string"){
const err44 = {instancePath:instancePath+"/message_request_method",schemaPath:"#/properties/message_request_method/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(!((data14 === "GET") || (data14 === "POST"))){
const err45 = {instancePath:instancePath+"/message_request_method",schemaPath:"#/properties/message_request_method/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema13.properties.message_request_method.anyOf[0].enum}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
var _valid5 = _errs51 === errors;
valid8 = valid8 || _valid5;
if(!valid8){
const _errs53 = errors;
if(data14 !== null){
const err46 = {instancePath:instancePath+"/message_request_method",schemaPath:"#/properties/message_request_method/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
var _valid5 = _errs53 === errors;
valid8 = valid8 || _valid5;
}
if(!valid8){
const err47 = {instancePath:instancePath+"/message_request_method",schemaPath:"#/properties/message_request_method/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
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
if(data.message_fallback_url !== undefined){
let data15 = data.message_fallback_url;
const _errs56 = errors;
let valid9 = false;
const _errs57 = errors;
if(typeof data15 !== "string"){
const err48 = {instancePath:instancePath+"/message_fallback_url",schemaPath:"#/properties/message_fallback_url/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
var _valid6 = _errs57 === errors;
valid9 = valid9 || _valid6;
if(!valid9){
const _errs59 = errors;
if(data15 !== null){
const err49 = {instancePath:instancePath+"/message_fallback_url",schemaPath:"#/properties/message_fallback_url/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
var _valid6 = _errs59 === errors;
valid9 = valid9 || _valid6;
}
if(!valid9){
const err50 = {instancePath:instancePath+"/message_fallback_url",schemaPath:"#/properties/message_fallback_url/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
else {
errors = _errs56;
if(vErrors !== null){
if(_errs56){
vErrors.length = _errs56;
}
else {
vErrors = null;
}
}
}
}
if(data.message_fallback_method !== undefined){
let data16 = data.message_fallback_method;
const _errs62 = errors;
let valid10 = false;
const _errs63 = errors;
if(typeof data16 !== "string"){
const err51 = {instancePath:instancePath+"/message_fallback_method",schemaPath:"#/properties/message_fallback_method/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(!((data16 === "GET") || (data16 === "POST"))){
const err52 = {instancePath:instancePath+"/message_fallback_method",schemaPath:"#/properties/message_fallback_method/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema13.properties.message_fallback_method.anyOf[0].enum}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
var _valid7 = _errs63 === errors;
valid10 = valid10 || _valid7;
if(!valid10){
const _errs65 = errors;
if(data16 !== null){
const err53 = {instancePath:instancePath+"/message_fallback_method",schemaPath:"#/properties/message_fallback_method/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
var _valid7 = _errs65 === errors;
valid10 = valid10 || _valid7;
}
if(!valid10){
const err54 = {instancePath:instancePath+"/message_fallback_method",schemaPath:"#/properties/message_fallback_method/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
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
if(data.message_laml_application_id !== undefined){
let data17 = data.message_laml_application_id;
const _errs68 = errors;
let valid11 = false;
const _errs69 = errors;
if(typeof data17 === "string"){
if(!pattern0.test(data17)){
const err55 = {instancePath:instancePath+"/message_laml_application_id",schemaPath:"#/properties/message_laml_application_id/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
else {
const err56 = {instancePath:instancePath+"/message_laml_application_id",schemaPath:"#/properties/message_laml_application_id/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
var _valid8 = _errs69 === errors;
valid11 = valid11 || _valid8;
if(!valid11){
const _errs71 = errors;
if(data17 !== null){
const err57 = {instancePath:instancePath+"/message_laml_application_id",schemaPath:"#/properties/message_laml_application_id/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
var _valid8 = _errs71 === errors;
valid11 = valid11 || _valid8;
}
if(!valid11){
const err58 = {instancePath:instancePath+"/message_laml_application_id",schemaPath:"#/properties/message_laml_application_id/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
else {
errors = _errs68;
if(vErrors !== null){
if(_errs68){
vErrors.length = _errs68;
}
else {
vErrors = null;
}
}
}
}
if(data.message_relay_context !== undefined){
let data18 = data.message_relay_context;
const _errs74 = errors;
let valid12 = false;
const _errs75 = errors;
if(typeof data18 !== "string"){
const err59 = {instancePath:instancePath+"/message_relay_context",schemaPath:"#/properties/message_relay_context/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
var _valid9 = _errs75 === errors;
valid12 = valid12 || _valid9;
if(!valid12){
const _errs77 = errors;
if(data18 !== null){
const err60 = {instancePath:instancePath+"/message_relay_context",schemaPath:"#/properties/message_relay_context/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
var _valid9 = _errs77 === errors;
valid12 = valid12 || _valid9;
}
if(!valid12){
const err61 = {instancePath:instancePath+"/message_relay_context",schemaPath:"#/properties/message_relay_context/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
else {
errors = _errs74;
if(vErrors !== null){
if(_errs74){
vErrors.length = _errs74;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err62 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
validate12.errors = vErrors;
return errors === 0;
}

export const shortCodes_update_body = validate13;
const schema14 = {"type":"object","required":["name","message_handler"],"properties":{"name":{"type":"string","maxLength":255},"message_handler":{"type":"string","enum":["relay_context","laml_webhooks","laml_application"]},"message_request_url":{"type":"string"},"message_request_method":{"type":"string","enum":["GET","POST"]},"message_fallback_url":{"type":"string"},"message_fallback_method":{"type":"string","enum":["GET","POST"]},"message_laml_application_id":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"message_relay_context":{"type":"string"}},"additionalProperties":false,"$id":"schema:shortCodes_update_body"};

function validate13(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:shortCodes_update_body" */;
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
if(data.message_handler === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "message_handler"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "name") || (key0 === "message_handler")) || (key0 === "message_request_url")) || (key0 === "message_request_method")) || (key0 === "message_fallback_url")) || (key0 === "message_fallback_method")) || (key0 === "message_laml_application_id")) || (key0 === "message_relay_context"))){
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
let data0 = data.name;
if(typeof data0 === "string"){
if(data0.length > 255){
const err3 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 255}};
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
if(data.message_handler !== undefined){
let data1 = data.message_handler;
if(typeof data1 !== "string"){
const err5 = {instancePath:instancePath+"/message_handler",schemaPath:"#/properties/message_handler/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!(((data1 === "relay_context") || (data1 === "laml_webhooks")) || (data1 === "laml_application"))){
const err6 = {instancePath:instancePath+"/message_handler",schemaPath:"#/properties/message_handler/enum",keyword:"enum",params:{allowedValues: schema14.properties.message_handler.enum}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.message_request_url !== undefined){
if(typeof data.message_request_url !== "string"){
const err7 = {instancePath:instancePath+"/message_request_url",schemaPath:"#/properties/message_request_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.message_request_method !== undefined){
let data3 = data.message_request_method;
if(typeof data3 !== "string"){
const err8 = {instancePath:instancePath+"/message_request_method",schemaPath:"#/properties/message_request_method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!((data3 === "GET") || (data3 === "POST"))){
const err9 = {instancePath:instancePath+"/message_request_method",schemaPath:"#/properties/message_request_method/enum",keyword:"enum",params:{allowedValues: schema14.properties.message_request_method.enum}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.message_fallback_url !== undefined){
if(typeof data.message_fallback_url !== "string"){
const err10 = {instancePath:instancePath+"/message_fallback_url",schemaPath:"#/properties/message_fallback_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.message_fallback_method !== undefined){
let data5 = data.message_fallback_method;
if(typeof data5 !== "string"){
const err11 = {instancePath:instancePath+"/message_fallback_method",schemaPath:"#/properties/message_fallback_method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!((data5 === "GET") || (data5 === "POST"))){
const err12 = {instancePath:instancePath+"/message_fallback_method",schemaPath:"#/properties/message_fallback_method/enum",keyword:"enum",params:{allowedValues: schema14.properties.message_fallback_method.enum}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.message_laml_application_id !== undefined){
let data6 = data.message_laml_application_id;
if(typeof data6 === "string"){
if(!pattern0.test(data6)){
const err13 = {instancePath:instancePath+"/message_laml_application_id",schemaPath:"#/properties/message_laml_application_id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
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
const err14 = {instancePath:instancePath+"/message_laml_application_id",schemaPath:"#/properties/message_laml_application_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.message_relay_context !== undefined){
if(typeof data.message_relay_context !== "string"){
const err15 = {instancePath:instancePath+"/message_relay_context",schemaPath:"#/properties/message_relay_context/type",keyword:"type",params:{type: "string"}};
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

shortCodes_list_query.known = {"#":["filter_name","filter_number","page_number","page_size","page_token"]};
shortCodes_update_body.known = {"#":["name","message_handler","message_request_url","message_request_method","message_fallback_url","message_fallback_method","message_laml_application_id","message_relay_context"]};
