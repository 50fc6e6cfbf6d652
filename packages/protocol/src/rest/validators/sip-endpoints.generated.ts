// Generated from packages/protocol/catalogue by `npm run generate`. Do not edit.
// @ts-nocheck
"use strict";
export const sipEndpoints_list_query = validate10;
const schema11 = {"type":"object","properties":{"filter_username":{"type":"string"},"filter_caller_id":{"type":"string"},"page_number":{"type":"integer","minimum":0},"page_size":{"type":"integer","minimum":1,"maximum":1000},"page_token":{"type":"string"}},"additionalProperties":false,"$id":"schema:sipEndpoints_list_query"};

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:sipEndpoints_list_query" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "filter_username") || (key0 === "filter_caller_id")) || (key0 === "page_number")) || (key0 === "page_size")) || (key0 === "page_token"))){
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
if(data.filter_username !== undefined){
if(typeof data.filter_username !== "string"){
const err1 = {instancePath:instancePath+"/filter_username",schemaPath:"#/properties/filter_username/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.filter_caller_id !== undefined){
if(typeof data.filter_caller_id !== "string"){
const err2 = {instancePath:instancePath+"/filter_caller_id",schemaPath:"#/properties/filter_caller_id/type",keyword:"type",params:{type: "string"}};
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

export const sipEndpoints_list_result = validate11;
const schema12 = {"type":"object","required":["data","links"],"properties":{"data":{"type":"array","items":{"type":"object","required":["type","id","username","caller_id","send_as","ciphers","codecs","encryption","call_handler","calling_handler_resource_id","call_request_url","call_request_method","call_fallback_url","call_fallback_method","call_status_callback_url","call_status_callback_method","call_laml_application_id","call_relay_topic","call_relay_topic_status_callback_url","call_relay_context","call_relay_context_status_callback_url","call_relay_script_url","call_video_room_id","call_dialogflow_agent_id","call_relay_application"],"properties":{"type":{"type":"string"},"id":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"username":{"type":"string"},"caller_id":{"anyOf":[{"type":"string"},{"type":"null"}]},"send_as":{"type":"string"},"ciphers":{"type":"array","items":{"type":"string"}},"codecs":{"type":"array","items":{"type":"string"}},"encryption":{"type":"string"},"call_handler":{"anyOf":[{"type":"string"},{"type":"null"}]},"calling_handler_resource_id":{"anyOf":[{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},{"type":"null"}]},"call_request_url":{"anyOf":[{"type":"string"},{"type":"null"}]},"call_request_method":{"anyOf":[{"type":"string","enum":["GET","POST"]},{"type":"null"}]},"call_fallback_url":{"anyOf":[{"type":"string"},{"type":"null"}]},"call_fallback_method":{"anyOf":[{"type":"string","enum":["GET","POST"]},{"type":"null"}]},"call_status_callback_url":{"anyOf":[{"type":"string"},{"type":"null"}]},"call_status_callback_method":{"anyOf":[{"type":"string","enum":["GET","POST"]},{"type":"null"}]},"call_laml_application_id":{"anyOf":[{"type":"string"},{"type":"null"}]},"call_relay_topic":{"anyOf":[{"type":"string"},{"type":"null"}]},"call_relay_topic_status_callback_url":{"anyOf":[{"type":"string"},{"type":"null"}]},"call_relay_context":{"anyOf":[{"type":"string"},{"type":"null"}]},"call_relay_context_status_callback_url":{"anyOf":[{"type":"string"},{"type":"null"}]},"call_relay_script_url":{"anyOf":[{"type":"string"},{"type":"null"}]},"call_video_room_id":{"anyOf":[{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},{"type":"null"}]},"call_dialogflow_agent_id":{"anyOf":[{"type":"string"},{"type":"null"}]},"call_relay_application":{"anyOf":[{"type":"string"},{"type":"null"}]}}}},"links":{"type":"object","required":["self","first"],"properties":{"self":{"type":"string"},"first":{"type":"string"},"next":{"type":"string"},"prev":{"type":"string"}}}},"$id":"schema:sipEndpoints_list_result"};
const pattern0 = new RegExp("^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$", "u");

function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:sipEndpoints_list_result" */;
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
if(data1.type === undefined){
const err2 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data1.id === undefined){
const err3 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data1.username === undefined){
const err4 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "username"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1.caller_id === undefined){
const err5 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "caller_id"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data1.send_as === undefined){
const err6 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "send_as"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data1.ciphers === undefined){
const err7 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "ciphers"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data1.codecs === undefined){
const err8 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "codecs"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data1.encryption === undefined){
const err9 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "encryption"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data1.call_handler === undefined){
const err10 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "call_handler"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data1.calling_handler_resource_id === undefined){
const err11 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "calling_handler_resource_id"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data1.call_request_url === undefined){
const err12 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "call_request_url"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data1.call_request_method === undefined){
const err13 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "call_request_method"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data1.call_fallback_url === undefined){
const err14 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "call_fallback_url"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data1.call_fallback_method === undefined){
const err15 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "call_fallback_method"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data1.call_status_callback_url === undefined){
const err16 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "call_status_callback_url"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data1.call_status_callback_method === undefined){
const err17 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "call_status_callback_method"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data1.call_laml_application_id === undefined){
const err18 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "call_laml_application_id"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data1.call_relay_topic === undefined){
const err19 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "call_relay_topic"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data1.call_relay_topic_status_callback_url === undefined){
const err20 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "call_relay_topic_status_callback_url"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data1.call_relay_context === undefined){
const err21 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "call_relay_context"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data1.call_relay_context_status_callback_url === undefined){
const err22 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "call_relay_context_status_callback_url"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data1.call_relay_script_url === undefined){
const err23 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "call_relay_script_url"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data1.call_video_room_id === undefined){
const err24 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "call_video_room_id"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data1.call_dialogflow_agent_id === undefined){
const err25 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "call_dialogflow_agent_id"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data1.call_relay_application === undefined){
const err26 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "call_relay_application"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data1.type !== undefined){
if(typeof data1.type !== "string"){
const err27 = {instancePath:instancePath+"/data/" + i0+"/type",schemaPath:"#/properties/data/items/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data1.id !== undefined){
let data3 = data1.id;
if(typeof data3 === "string"){
if(!pattern0.test(data3)){
const err28 = {instancePath:instancePath+"/data/" + i0+"/id",schemaPath:"#/properties/data/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
else {
const err29 = {instancePath:instancePath+"/data/" + i0+"/id",schemaPath:"#/properties/data/items/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data1.username !== undefined){
if(typeof data1.username !== "string"){
const err30 = {instancePath:instancePath+"/data/" + i0+"/username",schemaPath:"#/properties/data/items/properties/username/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data1.caller_id !== undefined){
let data5 = data1.caller_id;
const _errs12 = errors;
let valid4 = false;
const _errs13 = errors;
if(typeof data5 !== "string"){
const err31 = {instancePath:instancePath+"/data/" + i0+"/caller_id",schemaPath:"#/properties/data/items/properties/caller_id/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
var _valid0 = _errs13 === errors;
valid4 = valid4 || _valid0;
if(!valid4){
const _errs15 = errors;
if(data5 !== null){
const err32 = {instancePath:instancePath+"/data/" + i0+"/caller_id",schemaPath:"#/properties/data/items/properties/caller_id/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
var _valid0 = _errs15 === errors;
valid4 = valid4 || _valid0;
}
if(!valid4){
const err33 = {instancePath:instancePath+"/data/" + i0+"/caller_id",schemaPath:"#/properties/data/items/properties/caller_id/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
else {
errors = _errs12;
if(vErrors !== null){
if(_errs12){
vErrors.length = _errs12;
}
else {
vErrors = null;
}
}
}
}
if(data1.send_as !== undefined){
if(typeof data1.send_as !== "string"){
const err34 = {instancePath:instancePath+"/data/" + i0+"/send_as",schemaPath:"#/properties/data/items/properties/send_as/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data1.ciphers !== undefined){
let data7 = data1.ciphers;
if(Array.isArray(data7)){
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
if(typeof data7[i1] !== "string"){
const err35 = {instancePath:instancePath+"/data/" + i0+"/ciphers/" + i1,schemaPath:"#/properties/data/items/properties/ciphers/items/type",keyword:"type",params:{type: "string"}};
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
const err36 = {instancePath:instancePath+"/data/" + i0+"/ciphers",schemaPath:"#/properties/data/items/properties/ciphers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data1.codecs !== undefined){
let data9 = data1.codecs;
if(Array.isArray(data9)){
const len2 = data9.length;
for(let i2=0; i2<len2; i2++){
if(typeof data9[i2] !== "string"){
const err37 = {instancePath:instancePath+"/data/" + i0+"/codecs/" + i2,schemaPath:"#/properties/data/items/properties/codecs/items/type",keyword:"type",params:{type: "string"}};
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
const err38 = {instancePath:instancePath+"/data/" + i0+"/codecs",schemaPath:"#/properties/data/items/properties/codecs/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data1.encryption !== undefined){
if(typeof data1.encryption !== "string"){
const err39 = {instancePath:instancePath+"/data/" + i0+"/encryption",schemaPath:"#/properties/data/items/properties/encryption/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data1.call_handler !== undefined){
let data12 = data1.call_handler;
const _errs30 = errors;
let valid9 = false;
const _errs31 = errors;
if(typeof data12 !== "string"){
const err40 = {instancePath:instancePath+"/data/" + i0+"/call_handler",schemaPath:"#/properties/data/items/properties/call_handler/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
var _valid1 = _errs31 === errors;
valid9 = valid9 || _valid1;
if(!valid9){
const _errs33 = errors;
if(data12 !== null){
const err41 = {instancePath:instancePath+"/data/" + i0+"/call_handler",schemaPath:"#/properties/data/items/properties/call_handler/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
var _valid1 = _errs33 === errors;
valid9 = valid9 || _valid1;
}
if(!valid9){
const err42 = {instancePath:instancePath+"/data/" + i0+"/call_handler",schemaPath:"#/properties/data/items/properties/call_handler/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
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
if(data1.calling_handler_resource_id !== undefined){
let data13 = data1.calling_handler_resource_id;
const _errs36 = errors;
let valid10 = false;
const _errs37 = errors;
if(typeof data13 === "string"){
if(!pattern0.test(data13)){
const err43 = {instancePath:instancePath+"/data/" + i0+"/calling_handler_resource_id",schemaPath:"#/properties/data/items/properties/calling_handler_resource_id/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
else {
const err44 = {instancePath:instancePath+"/data/" + i0+"/calling_handler_resource_id",schemaPath:"#/properties/data/items/properties/calling_handler_resource_id/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
var _valid2 = _errs37 === errors;
valid10 = valid10 || _valid2;
if(!valid10){
const _errs39 = errors;
if(data13 !== null){
const err45 = {instancePath:instancePath+"/data/" + i0+"/calling_handler_resource_id",schemaPath:"#/properties/data/items/properties/calling_handler_resource_id/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
var _valid2 = _errs39 === errors;
valid10 = valid10 || _valid2;
}
if(!valid10){
const err46 = {instancePath:instancePath+"/data/" + i0+"/calling_handler_resource_id",schemaPath:"#/properties/data/items/properties/calling_handler_resource_id/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
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
if(data1.call_request_url !== undefined){
let data14 = data1.call_request_url;
const _errs42 = errors;
let valid11 = false;
const _errs43 = errors;
if(typeof data14 !== "string"){
const err47 = {instancePath:instancePath+"/data/" + i0+"/call_request_url",schemaPath:"#/properties/data/items/properties/call_request_url/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
var _valid3 = _errs43 === errors;
valid11 = valid11 || _valid3;
if(!valid11){
const _errs45 = errors;
if(data14 !== null){
const err48 = {instancePath:instancePath+"/data/" + i0+"/call_request_url",schemaPath:"#/properties/data/items/properties/call_request_url/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
var _valid3 = _errs45 === errors;
valid11 = valid11 || _valid3;
}
if(!valid11){
const err49 = {instancePath:instancePath+"/data/" + i0+"/call_request_url",schemaPath:"#/properties/data/items/properties/call_request_url/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
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
if(data1.call_request_method !== undefined){
let data15 = data1.call_request_method;
const _errs48 = errors;
let valid12 = false;
const _errs49 = errors;
if(typeof data15 !== "string"){
const err50 = {instancePath:instancePath+"/data/" + i0+"/call_request_method",schemaPath:"#/properties/data/items/properties/call_request_method/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(!((data15 === "GET") || (data15 === "POST"))){
const err51 = {instancePath:instancePath+"/data/" + i0+"/call_request_method",schemaPath:"#/properties/data/items/properties/call_request_method/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema12.properties.data.items.properties.call_request_method.anyOf[0].enum}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
var _valid4 = _errs49 === errors;
valid12 = valid12 || _valid4;
if(!valid12){
const _errs51 = errors;
if(data15 !== null){
const err52 = {instancePath:instancePath+"/data/" + i0+"/call_request_method",schemaPath:"#/properties/data/items/properties/call_request_method/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
var _valid4 = _errs51 === errors;
valid12 = valid12 || _valid4;
}
if(!valid12){
const err53 = {instancePath:instancePath+"/data/" + i0+"/call_request_method",schemaPath:"#/properties/data/items/properties/call_request_method/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
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
if(data1.call_fallback_url !== undefined){
let data16 = data1.call_fallback_url;
const _errs54 = errors;
let valid13 = false;
const _errs55 = errors;
if(typeof data16 !== "string"){
const err54 = {instancePath:instancePath+"/data/" + i0+"/call_fallback_url",schemaPath:"#/properties/data/items/properties/call_fallback_url/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
var _valid5 = _errs55 === errors;
valid13 = valid13 || _valid5;
if(!valid13){
const _errs57 = errors;
if(data16 !== null){
const err55 = {instancePath:instancePath+"/data/" + i0+"/call_fallback_url",schemaPath:"#/properties/data/items/properties/call_fallback_url/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
var _valid5 = _errs57 === errors;
valid13 = valid13 || _valid5;
}
if(!valid13){
const err56 = {instancePath:instancePath+"/data/" + i0+"/call_fallback_url",schemaPath:"#/properties/data/items/properties/call_fallback_url/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
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
if(data1.call_fallback_method !== undefined){
let data17 = data1.call_fallback_method;
const _errs60 = errors;
let valid14 = false;
const _errs61 = errors;
if(typeof data17 !== "string"){
const err57 = {instancePath:instancePath+"/data/" + i0+"/call_fallback_method",schemaPath:"#/properties/data/items/properties/call_fallback_method/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if(!((data17 === "GET") || (data17 === "POST"))){
const err58 = {instancePath:instancePath+"/data/" + i0+"/call_fallback_method",schemaPath:"#/properties/data/items/properties/call_fallback_method/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema12.properties.data.items.properties.call_fallback_method.anyOf[0].enum}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
var _valid6 = _errs61 === errors;
valid14 = valid14 || _valid6;
if(!valid14){
const _errs63 = errors;
if(data17 !== null){
const err59 = {instancePath:instancePath+"/data/" + i0+"/call_fallback_method",schemaPath:"#/properties/data/items/properties/call_fallback_method/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
var _valid6 = _errs63 === errors;
valid14 = valid14 || _valid6;
}
if(!valid14){
const err60 = {instancePath:instancePath+"/data/" + i0+"/call_fallback_method",schemaPath:"#/properties/data/items/properties/call_fallback_method/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
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
if(data1.call_status_callback_url !== undefined){
let data18 = data1.call_status_callback_url;
const _errs66 = errors;
let valid15 = false;
const _errs67 = errors;
if(typeof data18 !== "string"){
const err61 = {instancePath:instancePath+"/data/" + i0+"/call_status_callback_url",schemaPath:"#/properties/data/items/properties/call_status_callback_url/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
var _valid7 = _errs67 === errors;
valid15 = valid15 || _valid7;
if(!valid15){
const _errs69 = errors;
if(data18 !== null){
const err62 = {instancePath:instancePath+"/data/" + i0+"/call_status_callback_url",schemaPath:"#/properties/data/items/properties/call_status_callback_url/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
var _valid7 = _errs69 === errors;
valid15 = valid15 || _valid7;
}
if(!valid15){
const err63 = {instancePath:instancePath+"/data/" + i0+"/call_status_callback_url",schemaPath:"#/properties/data/items/properties/call_status_callback_url/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
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
if(data1.call_status_callback_method !== undefined){
let data19 = data1.call_status_callback_method;
const _errs72 = errors;
let valid16 = false;
const _errs73 = errors;
if(typeof data19 !== "string"){
const err64 = {instancePath:instancePath+"/data/" + i0+"/call_status_callback_method",schemaPath:"#/properties/data/items/properties/call_status_callback_method/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if(!((data19 === "GET") || (data19 === "POST"))){
const err65 = {instancePath:instancePath+"/data/" + i0+"/call_status_callback_method",schemaPath:"#/properties/data/items/properties/call_status_callback_method/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema12.properties.data.items.properties.call_status_callback_method.anyOf[0].enum}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
var _valid8 = _errs73 === errors;
valid16 = valid16 || _valid8;
if(!valid16){
const _errs75 = errors;
if(data19 !== null){
const err66 = {instancePath:instancePath+"/data/" + i0+"/call_status_callback_method",schemaPath:"#/properties/data/items/properties/call_status_callback_method/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
var _valid8 = _errs75 === errors;
valid16 = valid16 || _valid8;
}
if(!valid16){
const err67 = {instancePath:instancePath+"/data/" + i0+"/call_status_callback_method",schemaPath:"#/properties/data/items/properties/call_status_callback_method/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
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
if(data1.call_laml_application_id !== undefined){
let data20 = data1.call_laml_application_id;
const _errs78 = errors;
let valid17 = false;
const _errs79 = errors;
if(typeof data20 !== "string"){
const err68 = {instancePath:instancePath+"/data/" + i0+"/call_laml_application_id",schemaPath:"#/properties/data/items/properties/call_laml_application_id/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
var _valid9 = _errs79 === errors;
valid17 = valid17 || _valid9;
if(!valid17){
const _errs81 = errors;
if(data20 !== null){
const err69 = {instancePath:instancePath+"/data/" + i0+"/call_laml_application_id",schemaPath:"#/properties/data/items/properties/call_laml_application_id/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
var _valid9 = _errs81 === errors;
valid17 = valid17 || _valid9;
}
if(!valid17){
const err70 = {instancePath:instancePath+"/data/" + i0+"/call_laml_application_id",schemaPath:"#/properties/data/items/properties/call_laml_application_id/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
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
if(data1.call_relay_topic !== undefined){
let data21 = data1.call_relay_topic;
const _errs84 = errors;
let valid18 = false;
const _errs85 = errors;
if(typeof data21 !== "string"){
const err71 = {instancePath:instancePath+"/data/" + i0+"/call_relay_topic",schemaPath:"#/properties/data/items/properties/call_relay_topic/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
var _valid10 = _errs85 === errors;
valid18 = valid18 || _valid10;
if(!valid18){
const _errs87 = errors;
if(data21 !== null){
const err72 = {instancePath:instancePath+"/data/" + i0+"/call_relay_topic",schemaPath:"#/properties/data/items/properties/call_relay_topic/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
var _valid10 = _errs87 === errors;
valid18 = valid18 || _valid10;
}
if(!valid18){
const err73 = {instancePath:instancePath+"/data/" + i0+"/call_relay_topic",schemaPath:"#/properties/data/items/properties/call_relay_topic/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
else {
errors = _errs84;
if(vErrors !== null){
if(_errs84){
vErrors.length = _errs84;
}
else {
vErrors = null;
}
}
}
}
if(data1.call_relay_topic_status_callback_url !== undefined){
let data22 = data1.call_relay_topic_status_callback_url;
const _errs90 = errors;
let valid19 = false;
const _errs91 = errors;
if(typeof data22 !== "string"){
const err74 = {instancePath:instancePath+"/data/" + i0+"/call_relay_topic_status_callback_url",schemaPath:"#/properties/data/items/properties/call_relay_topic_status_callback_url/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
var _valid11 = _errs91 === errors;
valid19 = valid19 || _valid11;
if(!valid19){
const _errs93 = errors;
if(data22 !== null){
const err75 = {instancePath:instancePath+"/data/" + i0+"/call_relay_topic_status_callback_url",schemaPath:"#/properties/data/items/properties/call_relay_topic_status_callback_url/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
var _valid11 = _errs93 === errors;
valid19 = valid19 || _valid11;
}
if(!valid19){
const err76 = {instancePath:instancePath+"/data/" + i0+"/call_relay_topic_status_callback_url",schemaPath:"#/properties/data/items/properties/call_relay_topic_status_callback_url/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
else {
errors = _errs90;
if(vErrors !== null){
if(_errs90){
vErrors.length = _errs90;
}
else {
vErrors = null;
}
}
}
}
if(data1.call_relay_context !== undefined){
let data23 = data1.call_relay_context;
const _errs96 = errors;
let valid20 = false;
const _errs97 = errors;
if(typeof data23 !== "string"){
const err77 = {instancePath:instancePath+"/data/" + i0+"/call_relay_context",schemaPath:"#/properties/data/items/properties/call_relay_context/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
var _valid12 = _errs97 === errors;
valid20 = valid20 || _valid12;
if(!valid20){
const _errs99 = errors;
if(data23 !== null){
const err78 = {instancePath:instancePath+"/data/" + i0+"/call_relay_context",schemaPath:"#/properties/data/items/properties/call_relay_context/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
var _valid12 = _errs99 === errors;
valid20 = valid20 || _valid12;
}
if(!valid20){
const err79 = {instancePath:instancePath+"/data/" + i0+"/call_relay_context",schemaPath:"#/properties/data/items/properties/call_relay_context/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
else {
errors = _errs96;
if(vErrors !== null){
if(_errs96){
vErrors.length = _errs96;
}
else {
vErrors = null;
}
}
}
}
if(data1.call_relay_context_status_callback_url !== undefined){
let data24 = data1.call_relay_context_status_callback_url;
const _errs102 = errors;
let valid21 = false;
const _errs103 = errors;
if(typeof data24 !== "string"){
const err80 = {instancePath:instancePath+"/data/" + i0+"/call_relay_context_status_callback_url",schemaPath:"#/properties/data/items/properties/call_relay_context_status_callback_url/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
var _valid13 = _errs103 === errors;
valid21 = valid21 || _valid13;
if(!valid21){
const _errs105 = errors;
if(data24 !== null){
const err81 = {instancePath:instancePath+"/data/" + i0+"/call_relay_context_status_callback_url",schemaPath:"#/properties/data/items/properties/call_relay_context_status_callback_url/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
var _valid13 = _errs105 === errors;
valid21 = valid21 || _valid13;
}
if(!valid21){
const err82 = {instancePath:instancePath+"/data/" + i0+"/call_relay_context_status_callback_url",schemaPath:"#/properties/data/items/properties/call_relay_context_status_callback_url/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
else {
errors = _errs102;
if(vErrors !== null){
if(_errs102){
vErrors.length = _errs102;
}
else {
vErrors = null;
}
}
}
}
if(data1.call_relay_script_url !== undefined){
let data25 = data1.call_relay_script_url;
const _errs108 = errors;
let valid22 = false;
const _errs109 = errors;
if(typeof data25 !== "string"){
const err83 = {instancePath:instancePath+"/data/" + i0+"/call_relay_script_url",schemaPath:"#/properties/data/items/properties/call_relay_script_url/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
var _valid14 = _errs109 === errors;
valid22 = valid22 || _valid14;
if(!valid22){
const _errs111 = errors;
if(data25 !== null){
const err84 = {instancePath:instancePath+"/data/" + i0+"/call_relay_script_url",schemaPath:"#/properties/data/items/properties/call_relay_script_url/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
var _valid14 = _errs111 === errors;
valid22 = valid22 || _valid14;
}
if(!valid22){
const err85 = {instancePath:instancePath+"/data/" + i0+"/call_relay_script_url",schemaPath:"#/properties/data/items/properties/call_relay_script_url/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
else {
errors = _errs108;
if(vErrors !== null){
if(_errs108){
vErrors.length = _errs108;
}
else {
vErrors = null;
}
}
}
}
if(data1.call_video_room_id !== undefined){
let data26 = data1.call_video_room_id;
const _errs114 = errors;
let valid23 = false;
const _errs115 = errors;
if(typeof data26 === "string"){
if(!pattern0.test(data26)){
const err86 = {instancePath:instancePath+"/data/" + i0+"/call_video_room_id",schemaPath:"#/properties/data/items/properties/call_video_room_id/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
else {
const err87 = {instancePath:instancePath+"/data/" + i0+"/call_video_room_id",schemaPath:"#/properties/data/items/properties/call_video_room_id/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
var _valid15 = _errs115 === errors;
valid23 = valid23 || _valid15;
if(!valid23){
const _errs117 = errors;
if(data26 !== null){
const err88 = {instancePath:instancePath+"/data/" + i0+"/call_video_room_id",schemaPath:"#/properties/data/items/properties/call_video_room_id/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
var _valid15 = _errs117 === errors;
valid23 = valid23 || _valid15;
}
if(!valid23){
const err89 = {instancePath:instancePath+"/data/" + i0+"/call_video_room_id",schemaPath:"#/properties/data/items/properties/call_video_room_id/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
else {
errors = _errs114;
if(vErrors !== null){
if(_errs114){
vErrors.length = _errs114;
}
else {
vErrors = null;
}
}
}
}
if(data1.call_dialogflow_agent_id !== undefined){
let data27 = data1.call_dialogflow_agent_id;
const _errs120 = errors;
let valid24 = false;
const _errs121 = errors;
if(typeof data27 !== "string"){
const err90 = {instancePath:instancePath+"/data/" + i0+"/call_dialogflow_agent_id",schemaPath:"#/properties/data/items/properties/call_dialogflow_agent_id/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
var _valid16 = _errs121 === errors;
valid24 = valid24 || _valid16;
if(!valid24){
const _errs123 = errors;
if(data27 !== null){
const err91 = {instancePath:instancePath+"/data/" + i0+"/call_dialogflow_agent_id",schemaPath:"#/properties/data/items/properties/call_dialogflow_agent_id/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
var _valid16 = _errs123 === errors;
valid24 = valid24 || _valid16;
}
if(!valid24){
const err92 = {instancePath:instancePath+"/data/" + i0+"/call_dialogflow_agent_id",schemaPath:"#/properties/data/items/properties/call_dialogflow_agent_id/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
else {
errors = _errs120;
if(vErrors !== null){
if(_errs120){
vErrors.length = _errs120;
}
else {
vErrors = null;
}
}
}
}
if(data1.call_relay_application !== undefined){
let data28 = data1.call_relay_application;
const _errs126 = errors;
let valid25 = false;
const _errs127 = errors;
if(typeof data28 !== "string"){
const err93 = {instancePath:instancePath+"/data/" + i0+"/call_relay_application",schemaPath:"#/properties/data/items/properties/call_relay_application/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
var _valid17 = _errs127 === errors;
valid25 = valid25 || _valid17;
if(!valid25){
const _errs129 = errors;
if(data28 !== null){
const err94 = {instancePath:instancePath+"/data/" + i0+"/call_relay_application",schemaPath:"#/properties/data/items/properties/call_relay_application/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
var _valid17 = _errs129 === errors;
valid25 = valid25 || _valid17;
}
if(!valid25){
const err95 = {instancePath:instancePath+"/data/" + i0+"/call_relay_application",schemaPath:"#/properties/data/items/properties/call_relay_application/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
else {
errors = _errs126;
if(vErrors !== null){
if(_errs126){
vErrors.length = _errs126;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err96 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
}
else {
const err97 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
if(data.links !== undefined){
let data29 = data.links;
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
if(data29.self === undefined){
const err98 = {instancePath:instancePath+"/links",schemaPath:"#/properties/links/required",keyword:"required",params:{missingProperty: "self"}};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
if(data29.first === undefined){
const err99 = {instancePath:instancePath+"/links",schemaPath:"#/properties/links/required",keyword:"required",params:{missingProperty: "first"}};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
if(data29.self !== undefined){
if(typeof data29.self !== "string"){
const err100 = {instancePath:instancePath+"/links/self",schemaPath:"#/properties/links/properties/self/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
if(data29.first !== undefined){
if(typeof data29.first !== "string"){
const err101 = {instancePath:instancePath+"/links/first",schemaPath:"#/properties/links/properties/first/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
if(data29.next !== undefined){
if(typeof data29.next !== "string"){
const err102 = {instancePath:instancePath+"/links/next",schemaPath:"#/properties/links/properties/next/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
if(data29.prev !== undefined){
if(typeof data29.prev !== "string"){
const err103 = {instancePath:instancePath+"/links/prev",schemaPath:"#/properties/links/properties/prev/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
}
else {
const err104 = {instancePath:instancePath+"/links",schemaPath:"#/properties/links/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
}
else {
const err105 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
validate11.errors = vErrors;
return errors === 0;
}

export const sipEndpoints_create_body = validate12;
const schema13 = {"type":"object","required":["username","password"],"properties":{"username":{"type":"string"},"password":{"type":"string"},"caller_id":{"type":"string"},"send_as":{"type":"string"},"ciphers":{"type":"array","items":{"type":"string"}},"codecs":{"type":"array","items":{"type":"string"}},"encryption":{"type":"string","enum":["default","required","optional"]},"call_handler":{"type":"string","enum":["relay_context","relay_topic","relay_application","relay_connector","relay_script","laml_webhooks","laml_application","dialogflow","video_room","call_flow","ai_agent"]},"call_request_url":{"type":"string"},"call_request_method":{"type":"string","enum":["GET","POST"]},"call_fallback_url":{"type":"string"},"call_fallback_method":{"type":"string","enum":["GET","POST"]},"call_status_callback_url":{"type":"string"},"call_status_callback_method":{"type":"string","enum":["GET","POST"]},"call_laml_application_id":{"type":"string"},"call_dialogflow_agent_id":{"type":"string"},"call_relay_topic":{"type":"string"},"call_relay_topic_status_callback_url":{"type":"string"},"call_relay_context":{"type":"string"},"call_relay_context_status_callback_url":{"type":"string"},"call_relay_application":{"type":"string"},"call_relay_script_url":{"type":"string"},"call_video_room_id":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"call_flow_id":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"call_flow_version":{"type":"string","enum":["working_copy","current_deployed"]},"call_ai_agent_id":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}},"additionalProperties":false,"$id":"schema:sipEndpoints_create_body"};
const func2 = Object.prototype.hasOwnProperty;

function validate12(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:sipEndpoints_create_body" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.username === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "username"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.password === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "password"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema13.properties, key0))){
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
if(data.username !== undefined){
if(typeof data.username !== "string"){
const err3 = {instancePath:instancePath+"/username",schemaPath:"#/properties/username/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.password !== undefined){
if(typeof data.password !== "string"){
const err4 = {instancePath:instancePath+"/password",schemaPath:"#/properties/password/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.caller_id !== undefined){
if(typeof data.caller_id !== "string"){
const err5 = {instancePath:instancePath+"/caller_id",schemaPath:"#/properties/caller_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.send_as !== undefined){
if(typeof data.send_as !== "string"){
const err6 = {instancePath:instancePath+"/send_as",schemaPath:"#/properties/send_as/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.ciphers !== undefined){
let data4 = data.ciphers;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(typeof data4[i0] !== "string"){
const err7 = {instancePath:instancePath+"/ciphers/" + i0,schemaPath:"#/properties/ciphers/items/type",keyword:"type",params:{type: "string"}};
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
const err8 = {instancePath:instancePath+"/ciphers",schemaPath:"#/properties/ciphers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.codecs !== undefined){
let data6 = data.codecs;
if(Array.isArray(data6)){
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
if(typeof data6[i1] !== "string"){
const err9 = {instancePath:instancePath+"/codecs/" + i1,schemaPath:"#/properties/codecs/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath:instancePath+"/codecs",schemaPath:"#/properties/codecs/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.encryption !== undefined){
let data8 = data.encryption;
if(typeof data8 !== "string"){
const err11 = {instancePath:instancePath+"/encryption",schemaPath:"#/properties/encryption/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!(((data8 === "default") || (data8 === "required")) || (data8 === "optional"))){
const err12 = {instancePath:instancePath+"/encryption",schemaPath:"#/properties/encryption/enum",keyword:"enum",params:{allowedValues: schema13.properties.encryption.enum}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.call_handler !== undefined){
let data9 = data.call_handler;
if(typeof data9 !== "string"){
const err13 = {instancePath:instancePath+"/call_handler",schemaPath:"#/properties/call_handler/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!(((((((((((data9 === "relay_context") || (data9 === "relay_topic")) || (data9 === "relay_application")) || (data9 === "relay_connector")) || (data9 === "relay_script")) || (data9 === "laml_webhooks")) || (data9 === "laml_application")) || (data9 === "dialogflow")) || (data9 === "video_room")) || (data9 === "call_flow")) || (data9 === "ai_agent"))){
const err14 = {instancePath:instancePath+"/call_handler",schemaPath:"#/properties/call_handler/enum",keyword:"enum",params:{allowedValues: schema13.properties.call_handler.enum}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.call_request_url !== undefined){
if(typeof data.call_request_url !== "string"){
const err15 = {instancePath:instancePath+"/call_request_url",schemaPath:"#/properties/call_request_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.call_request_method !== undefined){
let data11 = data.call_request_method;
if(typeof data11 !== "string"){
const err16 = {instancePath:instancePath+"/call_request_method",schemaPath:"#/properties/call_request_method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(!((data11 === "GET") || (data11 === "POST"))){
const err17 = {instancePath:instancePath+"/call_request_method",schemaPath:"#/properties/call_request_method/enum",keyword:"enum",params:{allowedValues: schema13.properties.call_request_method.enum}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.call_fallback_url !== undefined){
if(typeof data.call_fallback_url !== "string"){
const err18 = {instancePath:instancePath+"/call_fallback_url",schemaPath:"#/properties/call_fallback_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.call_fallback_method !== undefined){
let data13 = data.call_fallback_method;
if(typeof data13 !== "string"){
const err19 = {instancePath:instancePath+"/call_fallback_method",schemaPath:"#/properties/call_fallback_method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(!((data13 === "GET") || (data13 === "POST"))){
const err20 = {instancePath:instancePath+"/call_fallback_method",schemaPath:"#/properties/call_fallback_method/enum",keyword:"enum",params:{allowedValues: schema13.properties.call_fallback_method.enum}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.call_status_callback_url !== undefined){
if(typeof data.call_status_callback_url !== "string"){
const err21 = {instancePath:instancePath+"/call_status_callback_url",schemaPath:"#/properties/call_status_callback_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.call_status_callback_method !== undefined){
let data15 = data.call_status_callback_method;
if(typeof data15 !== "string"){
const err22 = {instancePath:instancePath+"/call_status_callback_method",schemaPath:"#/properties/call_status_callback_method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(!((data15 === "GET") || (data15 === "POST"))){
const err23 = {instancePath:instancePath+"/call_status_callback_method",schemaPath:"#/properties/call_status_callback_method/enum",keyword:"enum",params:{allowedValues: schema13.properties.call_status_callback_method.enum}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.call_laml_application_id !== undefined){
if(typeof data.call_laml_application_id !== "string"){
const err24 = {instancePath:instancePath+"/call_laml_application_id",schemaPath:"#/properties/call_laml_application_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.call_dialogflow_agent_id !== undefined){
if(typeof data.call_dialogflow_agent_id !== "string"){
const err25 = {instancePath:instancePath+"/call_dialogflow_agent_id",schemaPath:"#/properties/call_dialogflow_agent_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.call_relay_topic !== undefined){
if(typeof data.call_relay_topic !== "string"){
const err26 = {instancePath:instancePath+"/call_relay_topic",schemaPath:"#/properties/call_relay_topic/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.call_relay_topic_status_callback_url !== undefined){
if(typeof data.call_relay_topic_status_callback_url !== "string"){
const err27 = {instancePath:instancePath+"/call_relay_topic_status_callback_url",schemaPath:"#/properties/call_relay_topic_status_callback_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.call_relay_context !== undefined){
if(typeof data.call_relay_context !== "string"){
const err28 = {instancePath:instancePath+"/call_relay_context",schemaPath:"#/properties/call_relay_context/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.call_relay_context_status_callback_url !== undefined){
if(typeof data.call_relay_context_status_callback_url !== "string"){
const err29 = {instancePath:instancePath+"/call_relay_context_status_callback_url",schemaPath:"#/properties/call_relay_context_status_callback_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.call_relay_application !== undefined){
if(typeof data.call_relay_application !== "string"){
const err30 = {instancePath:instancePath+"/call_relay_application",schemaPath:"#/properties/call_relay_application/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.call_relay_script_url !== undefined){
if(typeof data.call_relay_script_url !== "string"){
const err31 = {instancePath:instancePath+"/call_relay_script_url",schemaPath:"#/properties/call_relay_script_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.call_video_room_id !== undefined){
let data24 = data.call_video_room_id;
if(typeof data24 === "string"){
if(!pattern0.test(data24)){
const err32 = {instancePath:instancePath+"/call_video_room_id",schemaPath:"#/properties/call_video_room_id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
else {
const err33 = {instancePath:instancePath+"/call_video_room_id",schemaPath:"#/properties/call_video_room_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.call_flow_id !== undefined){
let data25 = data.call_flow_id;
if(typeof data25 === "string"){
if(!pattern0.test(data25)){
const err34 = {instancePath:instancePath+"/call_flow_id",schemaPath:"#/properties/call_flow_id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
else {
const err35 = {instancePath:instancePath+"/call_flow_id",schemaPath:"#/properties/call_flow_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.call_flow_version !== undefined){
let data26 = data.call_flow_version;
if(typeof data26 !== "string"){
const err36 = {instancePath:instancePath+"/call_flow_version",schemaPath:"#/properties/call_flow_version/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(!((data26 === "working_copy") || (data26 === "current_deployed"))){
const err37 = {instancePath:instancePath+"/call_flow_version",schemaPath:"#/properties/call_flow_version/enum",keyword:"enum",params:{allowedValues: schema13.properties.call_flow_version.enum}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data.call_ai_agent_id !== undefined){
let data27 = data.call_ai_agent_id;
if(typeof data27 === "string"){
if(!pattern0.test(data27)){
const err38 = {instancePath:instancePath+"/call_ai_agent_id",schemaPath:"#/properties/call_ai_agent_id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
else {
const err39 = {instancePath:instancePath+"/call_ai_agent_id",schemaPath:"#/properties/call_ai_agent_id/type",keyword:"type",params:{type: "string"}};
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
const err40 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
validate12.errors = vErrors;
return errors === 0;
}

export const sipEndpoints_create_result = validate13;
const schema14 = {"type":"object","required":["type","id","username","caller_id","send_as","ciphers","codecs","encryption","call_handler","calling_handler_resource_id","call_request_url","call_request_method","call_fallback_url","call_fallback_method","call_status_callback_url","call_status_callback_method","call_laml_application_id","call_relay_topic","call_relay_topic_status_callback_url","call_relay_context","call_relay_context_status_callback_url","call_relay_script_url","call_video_room_id","call_dialogflow_agent_id","call_relay_application"],"properties":{"type":{"type":"string"},"id":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"username":{"type":"string"},"caller_id":{"anyOf":[{"type":"string"},{"type":"null"}]},"send_as":{"type":"string"},"ciphers":{"type":"array","items":{"type":"string"}},"codecs":{"type":"array","items":{"type":"string"}},"encryption":{"type":"string"},"call_handler":{"anyOf":[{"type":"string"},{"type":"null"}]},"calling_handler_resource_id":{"anyOf":[{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},{"type":"null"}]},"call_request_url":{"anyOf":[{"type":"string"},{"type":"null"}]},"call_request_method":{"anyOf":[{"type":"string","enum":["GET","POST"]},{"type":"null"}]},"call_fallback_url":{"anyOf":[{"type":"string"},{"type":"null"}]},"call_fallback_method":{"anyOf":[{"type":"string","enum":["GET","POST"]},{"type":"null"}]},"call_status_callback_url":{"anyOf":[{"type":"string"},{"type":"null"}]},"call_status_callback_method":{"anyOf":[{"type":"string","enum":["GET","POST"]},{"type":"null"}]},"call_laml_application_id":{"anyOf":[{"type":"string"},{"type":"null"}]},"call_relay_topic":{"anyOf":[{"type":"string"},{"type":"null"}]},"call_relay_topic_status_callback_url":{"anyOf":[{"type":"string"},{"type":"null"}]},"call_relay_context":{"anyOf":[{"type":"string"},{"type":"null"}]},"call_relay_context_status_callback_url":{"anyOf":[{"type":"string"},{"type":"null"}]},"call_relay_script_url":{"anyOf":[{"type":"string"},{"type":"null"}]},"call_video_room_id":{"anyOf":[{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},{"type":"null"}]},"call_dialogflow_agent_id":{"anyOf":[{"type":"string"},{"type":"null"}]},"call_relay_application":{"anyOf":[{"type":"string"},{"type":"null"}]}},"$id":"schema:sipEndpoints_create_result"};

function validate13(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:sipEndpoints_create_result" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.id === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.username === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "username"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.caller_id === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "caller_id"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.send_as === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "send_as"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.ciphers === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ciphers"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.codecs === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "codecs"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.encryption === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "encryption"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.call_handler === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "call_handler"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.calling_handler_resource_id === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "calling_handler_resource_id"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.call_request_url === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "call_request_url"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.call_request_method === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "call_request_method"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.call_fallback_url === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "call_fallback_url"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data.call_fallback_method === undefined){
const err13 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "call_fallback_method"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data.call_status_callback_url === undefined){
const err14 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "call_status_callback_url"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data.call_status_callback_method === undefined){
const err15 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "call_status_callback_method"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data.call_laml_application_id === undefined){
const err16 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "call_laml_application_id"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data.call_relay_topic === undefined){
const err17 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "call_relay_topic"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data.call_relay_topic_status_callback_url === undefined){
const err18 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "call_relay_topic_status_callback_url"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data.call_relay_context === undefined){
const err19 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "call_relay_context"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data.call_relay_context_status_callback_url === undefined){
const err20 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "call_relay_context_status_callback_url"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data.call_relay_script_url === undefined){
const err21 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "call_relay_script_url"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data.call_video_room_id === undefined){
const err22 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "call_video_room_id"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data.call_dialogflow_agent_id === undefined){
const err23 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "call_dialogflow_agent_id"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data.call_relay_application === undefined){
const err24 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "call_relay_application"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data.type !== undefined){
if(typeof data.type !== "string"){
const err25 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.id !== undefined){
let data1 = data.id;
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
const err26 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.username !== undefined){
if(typeof data.username !== "string"){
const err28 = {instancePath:instancePath+"/username",schemaPath:"#/properties/username/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.caller_id !== undefined){
let data3 = data.caller_id;
const _errs8 = errors;
let valid1 = false;
const _errs9 = errors;
if(typeof data3 !== "string"){
const err29 = {instancePath:instancePath+"/caller_id",schemaPath:"#/properties/caller_id/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
var _valid0 = _errs9 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs11 = errors;
if(data3 !== null){
const err30 = {instancePath:instancePath+"/caller_id",schemaPath:"#/properties/caller_id/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
var _valid0 = _errs11 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
const err31 = {instancePath:instancePath+"/caller_id",schemaPath:"#/properties/caller_id/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
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
if(data.send_as !== undefined){
if(typeof data.send_as !== "string"){
const err32 = {instancePath:instancePath+"/send_as",schemaPath:"#/properties/send_as/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.ciphers !== undefined){
let data5 = data.ciphers;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
if(typeof data5[i0] !== "string"){
const err33 = {instancePath:instancePath+"/ciphers/" + i0,schemaPath:"#/properties/ciphers/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
else {
const err34 = {instancePath:instancePath+"/ciphers",schemaPath:"#/properties/ciphers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.codecs !== undefined){
let data7 = data.codecs;
if(Array.isArray(data7)){
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
if(typeof data7[i1] !== "string"){
const err35 = {instancePath:instancePath+"/codecs/" + i1,schemaPath:"#/properties/codecs/items/type",keyword:"type",params:{type: "string"}};
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
const err36 = {instancePath:instancePath+"/codecs",schemaPath:"#/properties/codecs/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data.encryption !== undefined){
if(typeof data.encryption !== "string"){
const err37 = {instancePath:instancePath+"/encryption",schemaPath:"#/properties/encryption/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data.call_handler !== undefined){
let data10 = data.call_handler;
const _errs26 = errors;
let valid6 = false;
const _errs27 = errors;
if(typeof data10 !== "string"){
const err38 = {instancePath:instancePath+"/call_handler",schemaPath:"#/properties/call_handler/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
var _valid1 = _errs27 === errors;
valid6 = valid6 || _valid1;
if(!valid6){
const _errs29 = errors;
if(data10 !== null){
const err39 = {instancePath:instancePath+"/call_handler",schemaPath:"#/properties/call_handler/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
var _valid1 = _errs29 === errors;
valid6 = valid6 || _valid1;
}
if(!valid6){
const err40 = {instancePath:instancePath+"/call_handler",schemaPath:"#/properties/call_handler/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
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
if(data.calling_handler_resource_id !== undefined){
let data11 = data.calling_handler_resource_id;
const _errs32 = errors;
let valid7 = false;
const _errs33 = errors;
if(typeof data11 === "string"){
if(!pattern0.test(data11)){
const err41 = {instancePath:instancePath+"/calling_handler_resource_id",schemaPath:"#/properties/calling_handler_resource_id/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
else {
const err42 = {instancePath:instancePath+"/calling_handler_resource_id",schemaPath:"#/properties/calling_handler_resource_id/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
var _valid2 = _errs33 === errors;
valid7 = valid7 || _valid2;
if(!valid7){
const _errs35 = errors;
if(data11 !== null){
const err43 = {instancePath:instancePath+"/calling_handler_resource_id",schemaPath:"#/properties/calling_handler_resource_id/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
var _valid2 = _errs35 === errors;
valid7 = valid7 || _valid2;
}
if(!valid7){
const err44 = {instancePath:instancePath+"/calling_handler_resource_id",schemaPath:"#/properties/calling_handler_resource_id/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
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
if(data.call_request_url !== undefined){
let data12 = data.call_request_url;
const _errs38 = errors;
let valid8 = false;
const _errs39 = errors;
if(typeof data12 !== "string"){
const err45 = {instancePath:instancePath+"/call_request_url",schemaPath:"#/properties/call_request_url/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
var _valid3 = _errs39 === errors;
valid8 = valid8 || _valid3;
if(!valid8){
const _errs41 = errors;
if(data12 !== null){
const err46 = {instancePath:instancePath+"/call_request_url",schemaPath:"#/properties/call_request_url/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
var _valid3 = _errs41 === errors;
valid8 = valid8 || _valid3;
}
if(!valid8){
const err47 = {instancePath:instancePath+"/call_request_url",schemaPath:"#/properties/call_request_url/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
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
if(data.call_request_method !== undefined){
let data13 = data.call_request_method;
const _errs44 = errors;
let valid9 = false;
const _errs45 = errors;
if(typeof data13 !== "string"){
const err48 = {instancePath:instancePath+"/call_request_method",schemaPath:"#/properties/call_request_method/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(!((data13 === "GET") || (data13 === "POST"))){
const err49 = {instancePath:instancePath+"/call_request_method",schemaPath:"#/properties/call_request_method/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema14.properties.call_request_method.anyOf[0].enum}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
var _valid4 = _errs45 === errors;
valid9 = valid9 || _valid4;
if(!valid9){
const _errs47 = errors;
if(data13 !== null){
const err50 = {instancePath:instancePath+"/call_request_method",schemaPath:"#/properties/call_request_method/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
var _valid4 = _errs47 === errors;
valid9 = valid9 || _valid4;
}
if(!valid9){
const err51 = {instancePath:instancePath+"/call_request_method",schemaPath:"#/properties/call_request_method/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
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
if(data.call_fallback_url !== undefined){
let data14 = data.call_fallback_url;
const _errs50 = errors;
let valid10 = false;
const _errs51 = errors;
if(typeof data14 !== "string"){
const err52 = {instancePath:instancePath+"/call_fallback_url",schemaPath:"#/properties/call_fallback_url/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
var _valid5 = _errs51 === errors;
valid10 = valid10 || _valid5;
if(!valid10){
const _errs53 = errors;
if(data14 !== null){
const err53 = {instancePath:instancePath+"/call_fallback_url",schemaPath:"#/properties/call_fallback_url/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
var _valid5 = _errs53 === errors;
valid10 = valid10 || _valid5;
}
if(!valid10){
const err54 = {instancePath:instancePath+"/call_fallback_url",schemaPath:"#/properties/call_fallback_url/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
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
if(data.call_fallback_method !== undefined){
let data15 = data.call_fallback_method;
const _errs56 = errors;
let valid11 = false;
const _errs57 = errors;
if(typeof data15 !== "string"){
const err55 = {instancePath:instancePath+"/call_fallback_method",schemaPath:"#/properties/call_fallback_method/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if(!((data15 === "GET") || (data15 === "POST"))){
const err56 = {instancePath:instancePath+"/call_fallback_method",schemaPath:"#/properties/call_fallback_method/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema14.properties.call_fallback_method.anyOf[0].enum}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
var _valid6 = _errs57 === errors;
valid11 = valid11 || _valid6;
if(!valid11){
const _errs59 = errors;
if(data15 !== null){
const err57 = {instancePath:instancePath+"/call_fallback_method",schemaPath:"#/properties/call_fallback_method/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
var _valid6 = _errs59 === errors;
valid11 = valid11 || _valid6;
}
if(!valid11){
const err58 = {instancePath:instancePath+"/call_fallback_method",schemaPath:"#/properties/call_fallback_method/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
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
if(data.call_status_callback_url !== undefined){
let data16 = data.call_status_callback_url;
const _errs62 = errors;
let valid12 = false;
const _errs63 = errors;
if(typeof data16 !== "string"){
const err59 = {instancePath:instancePath+"/call_status_callback_url",schemaPath:"#/properties/call_status_callback_url/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
var _valid7 = _errs63 === errors;
valid12 = valid12 || _valid7;
if(!valid12){
const _errs65 = errors;
if(data16 !== null){
const err60 = {instancePath:instancePath+"/call_status_callback_url",schemaPath:"#/properties/call_status_callback_url/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
var _valid7 = _errs65 === errors;
valid12 = valid12 || _valid7;
}
if(!valid12){
const err61 = {instancePath:instancePath+"/call_status_callback_url",schemaPath:"#/properties/call_status_callback_url/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
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
if(data.call_status_callback_method !== undefined){
let data17 = data.call_status_callback_method;
const _errs68 = errors;
let valid13 = false;
const _errs69 = errors;
if(typeof data17 !== "string"){
const err62 = {instancePath:instancePath+"/call_status_callback_method",schemaPath:"#/properties/call_status_callback_method/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
if(!((data17 === "GET") || (data17 === "POST"))){
const err63 = {instancePath:instancePath+"/call_status_callback_method",schemaPath:"#/properties/call_status_callback_method/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema14.properties.call_status_callback_method.anyOf[0].enum}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
var _valid8 = _errs69 === errors;
valid13 = valid13 || _valid8;
if(!valid13){
const _errs71 = errors;
if(data17 !== null){
const err64 = {instancePath:instancePath+"/call_status_callback_method",schemaPath:"#/properties/call_status_callback_method/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
var _valid8 = _errs71 === errors;
valid13 = valid13 || _valid8;
}
if(!valid13){
const err65 = {instancePath:instancePath+"/call_status_callback_method",schemaPath:"#/properties/call_status_callback_method/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
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
if(data.call_laml_application_id !== undefined){
let data18 = data.call_laml_application_id;
const _errs74 = errors;
let valid14 = false;
const _errs75 = errors;
if(typeof data18 !== "string"){
const err66 = {instancePath:instancePath+"/call_laml_application_id",schemaPath:"#/properties/call_laml_application_id/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
var _valid9 = _errs75 === errors;
valid14 = valid14 || _valid9;
if(!valid14){
const _errs77 = errors;
if(data18 !== null){
const err67 = {instancePath:instancePath+"/call_laml_application_id",schemaPath:"#/properties/call_laml_application_id/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
var _valid9 = _errs77 === errors;
valid14 = valid14 || _valid9;
}
if(!valid14){
const err68 = {instancePath:instancePath+"/call_laml_application_id",schemaPath:"#/properties/call_laml_application_id/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
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
if(data.call_relay_topic !== undefined){
let data19 = data.call_relay_topic;
const _errs80 = errors;
let valid15 = false;
const _errs81 = errors;
if(typeof data19 !== "string"){
const err69 = {instancePath:instancePath+"/call_relay_topic",schemaPath:"#/properties/call_relay_topic/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
var _valid10 = _errs81 === errors;
valid15 = valid15 || _valid10;
if(!valid15){
const _errs83 = errors;
if(data19 !== null){
const err70 = {instancePath:instancePath+"/call_relay_topic",schemaPath:"#/properties/call_relay_topic/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
var _valid10 = _errs83 === errors;
valid15 = valid15 || _valid10;
}
if(!valid15){
const err71 = {instancePath:instancePath+"/call_relay_topic",schemaPath:"#/properties/call_relay_topic/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
else {
errors = _errs80;
if(vErrors !== null){
if(_errs80){
vErrors.length = _errs80;
}
else {
vErrors = null;
}
}
}
}
if(data.call_relay_topic_status_callback_url !== undefined){
let data20 = data.call_relay_topic_status_callback_url;
const _errs86 = errors;
let valid16 = false;
const _errs87 = errors;
if(typeof data20 !== "string"){
const err72 = {instancePath:instancePath+"/call_relay_topic_status_callback_url",schemaPath:"#/properties/call_relay_topic_status_callback_url/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
var _valid11 = _errs87 === errors;
valid16 = valid16 || _valid11;
if(!valid16){
const _errs89 = errors;
if(data20 !== null){
const err73 = {instancePath:instancePath+"/call_relay_topic_status_callback_url",schemaPath:"#/properties/call_relay_topic_status_callback_url/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
var _valid11 = _errs89 === errors;
valid16 = valid16 || _valid11;
}
if(!valid16){
const err74 = {instancePath:instancePath+"/call_relay_topic_status_callback_url",schemaPath:"#/properties/call_relay_topic_status_callback_url/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
else {
errors = _errs86;
if(vErrors !== null){
if(_errs86){
vErrors.length = _errs86;
}
else {
vErrors = null;
}
}
}
}
if(data.call_relay_context !== undefined){
let data21 = data.call_relay_context;
const _errs92 = errors;
let valid17 = false;
const _errs93 = errors;
if(typeof data21 !== "string"){
const err75 = {instancePath:instancePath+"/call_relay_context",schemaPath:"#/properties/call_relay_context/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
var _valid12 = _errs93 === errors;
valid17 = valid17 || _valid12;
if(!valid17){
const _errs95 = errors;
if(data21 !== null){
const err76 = {instancePath:instancePath+"/call_relay_context",schemaPath:"#/properties/call_relay_context/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
var _valid12 = _errs95 === errors;
valid17 = valid17 || _valid12;
}
if(!valid17){
const err77 = {instancePath:instancePath+"/call_relay_context",schemaPath:"#/properties/call_relay_context/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
else {
errors = _errs92;
if(vErrors !== null){
if(_errs92){
vErrors.length = _errs92;
}
else {
vErrors = null;
}
}
}
}
if(data.call_relay_context_status_callback_url !== undefined){
let data22 = data.call_relay_context_status_callback_url;
const _errs98 = errors;
let valid18 = false;
const _errs99 = errors;
if(typeof data22 !== "string"){
const err78 = {instancePath:instancePath+"/call_relay_context_status_callback_url",schemaPath:"#/properties/call_relay_context_status_callback_url/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
var _valid13 = _errs99 === errors;
valid18 = valid18 || _valid13;
if(!valid18){
const _errs101 = errors;
if(data22 !== null){
const err79 = {instancePath:instancePath+"/call_relay_context_status_callback_url",schemaPath:"#/properties/call_relay_context_status_callback_url/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
var _valid13 = _errs101 === errors;
valid18 = valid18 || _valid13;
}
if(!valid18){
const err80 = {instancePath:instancePath+"/call_relay_context_status_callback_url",schemaPath:"#/properties/call_relay_context_status_callback_url/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
else {
errors = _errs98;
if(vErrors !== null){
if(_errs98){
vErrors.length = _errs98;
}
else {
vErrors = null;
}
}
}
}
if(data.call_relay_script_url !== undefined){
let data23 = data.call_relay_script_url;
const _errs104 = errors;
let valid19 = false;
const _errs105 = errors;
if(typeof data23 !== "string"){
const err81 = {instancePath:instancePath+"/call_relay_script_url",schemaPath:"#/properties/call_relay_script_url/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
var _valid14 = _errs105 === errors;
valid19 = valid19 || _valid14;
if(!valid19){
const _errs107 = errors;
if(data23 !== null){
const err82 = {instancePath:instancePath+"/call_relay_script_url",schemaPath:"#/properties/call_relay_script_url/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
var _valid14 = _errs107 === errors;
valid19 = valid19 || _valid14;
}
if(!valid19){
const err83 = {instancePath:instancePath+"/call_relay_script_url",schemaPath:"#/properties/call_relay_script_url/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
else {
errors = _errs104;
if(vErrors !== null){
if(_errs104){
vErrors.length = _errs104;
}
else {
vErrors = null;
}
}
}
}
if(data.call_video_room_id !== undefined){
let data24 = data.call_video_room_id;
const _errs110 = errors;
let valid20 = false;
const _errs111 = errors;
if(typeof data24 === "string"){
if(!pattern0.test(data24)){
const err84 = {instancePath:instancePath+"/call_video_room_id",schemaPath:"#/properties/call_video_room_id/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
else {
const err85 = {instancePath:instancePath+"/call_video_room_id",schemaPath:"#/properties/call_video_room_id/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
var _valid15 = _errs111 === errors;
valid20 = valid20 || _valid15;
if(!valid20){
const _errs113 = errors;
if(data24 !== null){
const err86 = {instancePath:instancePath+"/call_video_room_id",schemaPath:"#/properties/call_video_room_id/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
var _valid15 = _errs113 === errors;
valid20 = valid20 || _valid15;
}
if(!valid20){
const err87 = {instancePath:instancePath+"/call_video_room_id",schemaPath:"#/properties/call_video_room_id/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
else {
errors = _errs110;
if(vErrors !== null){
if(_errs110){
vErrors.length = _errs110;
}
else {
vErrors = null;
}
}
}
}
if(data.call_dialogflow_agent_id !== undefined){
let data25 = data.call_dialogflow_agent_id;
const _errs116 = errors;
let valid21 = false;
const _errs117 = errors;
if(typeof data25 !== "string"){
const err88 = {instancePath:instancePath+"/call_dialogflow_agent_id",schemaPath:"#/properties/call_dialogflow_agent_id/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
var _valid16 = _errs117 === errors;
valid21 = valid21 || _valid16;
if(!valid21){
const _errs119 = errors;
if(data25 !== null){
const err89 = {instancePath:instancePath+"/call_dialogflow_agent_id",schemaPath:"#/properties/call_dialogflow_agent_id/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
var _valid16 = _errs119 === errors;
valid21 = valid21 || _valid16;
}
if(!valid21){
const err90 = {instancePath:instancePath+"/call_dialogflow_agent_id",schemaPath:"#/properties/call_dialogflow_agent_id/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
else {
errors = _errs116;
if(vErrors !== null){
if(_errs116){
vErrors.length = _errs116;
}
else {
vErrors = null;
}
}
}
}
if(data.call_relay_application !== undefined){
let data26 = data.call_relay_application;
const _errs122 = errors;
let valid22 = false;
const _errs123 = errors;
if(typeof data26 !== "string"){
const err91 = {instancePath:instancePath+"/call_relay_application",schemaPath:"#/properties/call_relay_application/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
var _valid17 = _errs123 === errors;
valid22 = valid22 || _valid17;
if(!valid22){
const _errs125 = errors;
if(data26 !== null){
const err92 = {instancePath:instancePath+"/call_relay_application",schemaPath:"#/properties/call_relay_application/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
var _valid17 = _errs125 === errors;
valid22 = valid22 || _valid17;
}
if(!valid22){
const err93 = {instancePath:instancePath+"/call_relay_application",schemaPath:"#/properties/call_relay_application/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
else {
errors = _errs122;
if(vErrors !== null){
if(_errs122){
vErrors.length = _errs122;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err94 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
validate13.errors = vErrors;
return errors === 0;
}

export const sipEndpoints_update_body = validate14;
const schema15 = {"type":"object","properties":{"username":{"type":"string"},"password":{"type":"string"},"caller_id":{"type":"string"},"send_as":{"type":"string"},"ciphers":{"type":"array","items":{"type":"string"}},"codecs":{"type":"array","items":{"type":"string"}},"encryption":{"type":"string","enum":["default","required","optional"]},"call_handler":{"type":"string","enum":["relay_context","relay_topic","relay_application","relay_connector","relay_script","laml_webhooks","laml_application","dialogflow","video_room","call_flow","ai_agent"]},"call_request_url":{"type":"string"},"call_request_method":{"type":"string","enum":["GET","POST"]},"call_fallback_url":{"type":"string"},"call_fallback_method":{"type":"string","enum":["GET","POST"]},"call_status_callback_url":{"type":"string"},"call_status_callback_method":{"type":"string","enum":["GET","POST"]},"call_laml_application_id":{"type":"string"},"call_dialogflow_agent_id":{"type":"string"},"call_relay_topic":{"type":"string"},"call_relay_topic_status_callback_url":{"type":"string"},"call_relay_context":{"type":"string"},"call_relay_context_status_callback_url":{"type":"string"},"call_relay_application":{"type":"string"},"call_relay_script_url":{"type":"string"},"call_video_room_id":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"call_flow_id":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"call_flow_version":{"type":"string","enum":["working_copy","current_deployed"]},"call_ai_agent_id":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}},"additionalProperties":false,"$id":"schema:sipEndpoints_update_body"};

function validate14(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:sipEndpoints_update_body" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema15.properties, key0))){
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
if(data.username !== undefined){
if(typeof data.username !== "string"){
const err1 = {instancePath:instancePath+"/username",schemaPath:"#/properties/username/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.password !== undefined){
if(typeof data.password !== "string"){
const err2 = {instancePath:instancePath+"/password",schemaPath:"#/properties/password/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.caller_id !== undefined){
if(typeof data.caller_id !== "string"){
const err3 = {instancePath:instancePath+"/caller_id",schemaPath:"#/properties/caller_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.send_as !== undefined){
if(typeof data.send_as !== "string"){
const err4 = {instancePath:instancePath+"/send_as",schemaPath:"#/properties/send_as/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.ciphers !== undefined){
let data4 = data.ciphers;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(typeof data4[i0] !== "string"){
const err5 = {instancePath:instancePath+"/ciphers/" + i0,schemaPath:"#/properties/ciphers/items/type",keyword:"type",params:{type: "string"}};
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
const err6 = {instancePath:instancePath+"/ciphers",schemaPath:"#/properties/ciphers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.codecs !== undefined){
let data6 = data.codecs;
if(Array.isArray(data6)){
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
if(typeof data6[i1] !== "string"){
const err7 = {instancePath:instancePath+"/codecs/" + i1,schemaPath:"#/properties/codecs/items/type",keyword:"type",params:{type: "string"}};
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
const err8 = {instancePath:instancePath+"/codecs",schemaPath:"#/properties/codecs/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.encryption !== undefined){
let data8 = data.encryption;
if(typeof data8 !== "string"){
const err9 = {instancePath:instancePath+"/encryption",schemaPath:"#/properties/encryption/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!(((data8 === "default") || (data8 === "required")) || (data8 === "optional"))){
const err10 = {instancePath:instancePath+"/encryption",schemaPath:"#/properties/encryption/enum",keyword:"enum",params:{allowedValues: schema15.properties.encryption.enum}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.call_handler !== undefined){
let data9 = data.call_handler;
if(typeof data9 !== "string"){
const err11 = {instancePath:instancePath+"/call_handler",schemaPath:"#/properties/call_handler/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!(((((((((((data9 === "relay_context") || (data9 === "relay_topic")) || (data9 === "relay_application")) || (data9 === "relay_connector")) || (data9 === "relay_script")) || (data9 === "laml_webhooks")) || (data9 === "laml_application")) || (data9 === "dialogflow")) || (data9 === "video_room")) || (data9 === "call_flow")) || (data9 === "ai_agent"))){
const err12 = {instancePath:instancePath+"/call_handler",schemaPath:"#/properties/call_handler/enum",keyword:"enum",params:{allowedValues: schema15.properties.call_handler.enum}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.call_request_url !== undefined){
if(typeof data.call_request_url !== "string"){
const err13 = {instancePath:instancePath+"/call_request_url",schemaPath:"#/properties/call_request_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.call_request_method !== undefined){
let data11 = data.call_request_method;
if(typeof data11 !== "string"){
const err14 = {instancePath:instancePath+"/call_request_method",schemaPath:"#/properties/call_request_method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(!((data11 === "GET") || (data11 === "POST"))){
const err15 = {instancePath:instancePath+"/call_request_method",schemaPath:"#/properties/call_request_method/enum",keyword:"enum",params:{allowedValues: schema15.properties.call_request_method.enum}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.call_fallback_url !== undefined){
if(typeof data.call_fallback_url !== "string"){
const err16 = {instancePath:instancePath+"/call_fallback_url",schemaPath:"#/properties/call_fallback_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.call_fallback_method !== undefined){
let data13 = data.call_fallback_method;
if(typeof data13 !== "string"){
const err17 = {instancePath:instancePath+"/call_fallback_method",schemaPath:"#/properties/call_fallback_method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(!((data13 === "GET") || (data13 === "POST"))){
const err18 = {instancePath:instancePath+"/call_fallback_method",schemaPath:"#/properties/call_fallback_method/enum",keyword:"enum",params:{allowedValues: schema15.properties.call_fallback_method.enum}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.call_status_callback_url !== undefined){
if(typeof data.call_status_callback_url !== "string"){
const err19 = {instancePath:instancePath+"/call_status_callback_url",schemaPath:"#/properties/call_status_callback_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.call_status_callback_method !== undefined){
let data15 = data.call_status_callback_method;
if(typeof data15 !== "string"){
const err20 = {instancePath:instancePath+"/call_status_callback_method",schemaPath:"#/properties/call_status_callback_method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(!((data15 === "GET") || (data15 === "POST"))){
const err21 = {instancePath:instancePath+"/call_status_callback_method",schemaPath:"#/properties/call_status_callback_method/enum",keyword:"enum",params:{allowedValues: schema15.properties.call_status_callback_method.enum}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.call_laml_application_id !== undefined){
if(typeof data.call_laml_application_id !== "string"){
const err22 = {instancePath:instancePath+"/call_laml_application_id",schemaPath:"#/properties/call_laml_application_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.call_dialogflow_agent_id !== undefined){
if(typeof data.call_dialogflow_agent_id !== "string"){
const err23 = {instancePath:instancePath+"/call_dialogflow_agent_id",schemaPath:"#/properties/call_dialogflow_agent_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.call_relay_topic !== undefined){
if(typeof data.call_relay_topic !== "string"){
const err24 = {instancePath:instancePath+"/call_relay_topic",schemaPath:"#/properties/call_relay_topic/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.call_relay_topic_status_callback_url !== undefined){
if(typeof data.call_relay_topic_status_callback_url !== "string"){
const err25 = {instancePath:instancePath+"/call_relay_topic_status_callback_url",schemaPath:"#/properties/call_relay_topic_status_callback_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.call_relay_context !== undefined){
if(typeof data.call_relay_context !== "string"){
const err26 = {instancePath:instancePath+"/call_relay_context",schemaPath:"#/properties/call_relay_context/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.call_relay_context_status_callback_url !== undefined){
if(typeof data.call_relay_context_status_callback_url !== "string"){
const err27 = {instancePath:instancePath+"/call_relay_context_status_callback_url",schemaPath:"#/properties/call_relay_context_status_callback_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.call_relay_application !== undefined){
if(typeof data.call_relay_application !== "string"){
const err28 = {instancePath:instancePath+"/call_relay_application",schemaPath:"#/properties/call_relay_application/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.call_relay_script_url !== undefined){
if(typeof data.call_relay_script_url !== "string"){
const err29 = {instancePath:instancePath+"/call_relay_script_url",schemaPath:"#/properties/call_relay_script_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.call_video_room_id !== undefined){
let data24 = data.call_video_room_id;
if(typeof data24 === "string"){
if(!pattern0.test(data24)){
const err30 = {instancePath:instancePath+"/call_video_room_id",schemaPath:"#/properties/call_video_room_id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/call_video_room_id",schemaPath:"#/properties/call_video_room_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.call_flow_id !== undefined){
let data25 = data.call_flow_id;
if(typeof data25 === "string"){
if(!pattern0.test(data25)){
const err32 = {instancePath:instancePath+"/call_flow_id",schemaPath:"#/properties/call_flow_id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
else {
const err33 = {instancePath:instancePath+"/call_flow_id",schemaPath:"#/properties/call_flow_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.call_flow_version !== undefined){
let data26 = data.call_flow_version;
if(typeof data26 !== "string"){
const err34 = {instancePath:instancePath+"/call_flow_version",schemaPath:"#/properties/call_flow_version/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(!((data26 === "working_copy") || (data26 === "current_deployed"))){
const err35 = {instancePath:instancePath+"/call_flow_version",schemaPath:"#/properties/call_flow_version/enum",keyword:"enum",params:{allowedValues: schema15.properties.call_flow_version.enum}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.call_ai_agent_id !== undefined){
let data27 = data.call_ai_agent_id;
if(typeof data27 === "string"){
if(!pattern0.test(data27)){
const err36 = {instancePath:instancePath+"/call_ai_agent_id",schemaPath:"#/properties/call_ai_agent_id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
else {
const err37 = {instancePath:instancePath+"/call_ai_agent_id",schemaPath:"#/properties/call_ai_agent_id/type",keyword:"type",params:{type: "string"}};
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
const err38 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
validate14.errors = vErrors;
return errors === 0;
}

sipEndpoints_list_query.known = {"#":["filter_username","filter_caller_id","page_number","page_size","page_token"]};
sipEndpoints_create_body.known = {"#":["username","password","caller_id","send_as","ciphers","codecs","encryption","call_handler","call_request_url","call_request_method","call_fallback_url","call_fallback_method","call_status_callback_url","call_status_callback_method","call_laml_application_id","call_dialogflow_agent_id","call_relay_topic","call_relay_topic_status_callback_url","call_relay_context","call_relay_context_status_callback_url","call_relay_application","call_relay_script_url","call_video_room_id","call_flow_id","call_flow_version","call_ai_agent_id"]};
sipEndpoints_update_body.known = {"#":["username","password","caller_id","send_as","ciphers","codecs","encryption","call_handler","call_request_url","call_request_method","call_fallback_url","call_fallback_method","call_status_callback_url","call_status_callback_method","call_laml_application_id","call_dialogflow_agent_id","call_relay_topic","call_relay_topic_status_callback_url","call_relay_context","call_relay_context_status_callback_url","call_relay_application","call_relay_script_url","call_video_room_id","call_flow_id","call_flow_version","call_ai_agent_id"]};
