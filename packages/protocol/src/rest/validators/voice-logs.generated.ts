// Generated from packages/protocol/catalogue by `npm run generate`. Do not edit.
// @ts-nocheck
"use strict";
export const logs_voice_list_query = validate10;
const schema11 = {"type":"object","properties":{"include_deleted":{"type":"boolean"},"created_before":{"type":"string"},"created_on":{"type":"string"},"created_after":{"type":"string"},"page_number":{"type":"integer","minimum":0},"page_size":{"type":"integer","minimum":1,"maximum":1000},"page_token":{"type":"string"}},"additionalProperties":false,"$id":"schema:logs_voice_list_query"};

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:logs_voice_list_query" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((key0 === "include_deleted") || (key0 === "created_before")) || (key0 === "created_on")) || (key0 === "created_after")) || (key0 === "page_number")) || (key0 === "page_size")) || (key0 === "page_token"))){
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
if(data.include_deleted !== undefined){
if(typeof data.include_deleted !== "boolean"){
const err1 = {instancePath:instancePath+"/include_deleted",schemaPath:"#/properties/include_deleted/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.created_before !== undefined){
if(typeof data.created_before !== "string"){
const err2 = {instancePath:instancePath+"/created_before",schemaPath:"#/properties/created_before/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.created_on !== undefined){
if(typeof data.created_on !== "string"){
const err3 = {instancePath:instancePath+"/created_on",schemaPath:"#/properties/created_on/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.created_after !== undefined){
if(typeof data.created_after !== "string"){
const err4 = {instancePath:instancePath+"/created_after",schemaPath:"#/properties/created_after/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.page_number !== undefined){
let data4 = data.page_number;
if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){
const err5 = {instancePath:instancePath+"/page_number",schemaPath:"#/properties/page_number/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(typeof data4 == "number"){
if(data4 < 0 || isNaN(data4)){
const err6 = {instancePath:instancePath+"/page_number",schemaPath:"#/properties/page_number/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
if(data.page_size !== undefined){
let data5 = data.page_size;
if(!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))){
const err7 = {instancePath:instancePath+"/page_size",schemaPath:"#/properties/page_size/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(typeof data5 == "number"){
if(data5 > 1000 || isNaN(data5)){
const err8 = {instancePath:instancePath+"/page_size",schemaPath:"#/properties/page_size/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data5 < 1 || isNaN(data5)){
const err9 = {instancePath:instancePath+"/page_size",schemaPath:"#/properties/page_size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
if(data.page_token !== undefined){
if(typeof data.page_token !== "string"){
const err10 = {instancePath:instancePath+"/page_token",schemaPath:"#/properties/page_token/type",keyword:"type",params:{type: "string"}};
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
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

export const logs_voice_list_result = validate11;
const schema12 = {"type":"object","required":["data","links"],"properties":{"data":{"type":"array","items":{"anyOf":[{"type":"object","required":["id","from","to","source","charge","charge_details","created_at","type","url","direction","status","duration","duration_ms","billing_ms","parent_id"],"properties":{"id":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"from":{"type":"string"},"to":{"type":"string"},"source":{"type":"string"},"charge":{"type":"number"},"charge_details":{"type":"array","items":{"type":"object","required":["description","charge"],"properties":{"description":{"type":"string"},"charge":{"type":"number"}}}},"created_at":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"},"type":{"type":"string","enum":["laml_call","relay_pstn_call","relay_sip_call","relay_webrtc_call"]},"url":{"anyOf":[{"type":"string"},{"type":"null"}]},"direction":{"type":"string"},"status":{"type":"string"},"duration":{"anyOf":[{"type":"integer"},{"type":"null"}]},"duration_ms":{"anyOf":[{"type":"integer"},{"type":"null"}]},"billing_ms":{"anyOf":[{"type":"integer"},{"type":"null"}]},"parent_id":{"anyOf":[{"type":"string"},{"type":"null"}]}}},{"type":"object","required":["id","from","to","source","charge","charge_details","created_at","type","url","direction","status","duration","duration_ms"],"properties":{"id":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"from":{"type":"string"},"to":{"type":"string"},"source":{"type":"string"},"charge":{"type":"number"},"charge_details":{"type":"array","items":{"type":"object","required":["description","charge"],"properties":{"description":{"type":"string"},"charge":{"type":"number"}}}},"created_at":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"},"type":{"type":"string","enum":["video_room_pstn_leg","video_room_sip_leg"]},"url":{"type":"null"},"direction":{"type":"string"},"status":{"type":"string"},"duration":{"anyOf":[{"type":"integer"},{"type":"null"}]},"duration_ms":{"anyOf":[{"type":"integer"},{"type":"null"}]}}},{"type":"object","required":["id","from","to","source","charge","charge_details","created_at","type","url","status","duration"],"properties":{"id":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"from":{"type":"string"},"to":{"type":"string"},"source":{"type":"string"},"charge":{"type":"number"},"charge_details":{"type":"array","items":{"type":"object","required":["description","charge"],"properties":{"description":{"type":"string"},"charge":{"type":"number"}}}},"created_at":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"},"type":{"type":"string","const":"dialogflow_call"},"url":{"type":"null"},"status":{"type":"string"},"duration":{"anyOf":[{"type":"integer"},{"type":"null"}]}}},{"type":"object","required":["id","from","to","source","charge","charge_details","created_at","type","url","direction","status"],"properties":{"id":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"from":{"type":"string"},"to":{"type":"string"},"source":{"type":"string"},"charge":{"type":"number"},"charge_details":{"type":"array","items":{"type":"object","required":["description","charge"],"properties":{"description":{"type":"string"},"charge":{"type":"number"}}}},"created_at":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"},"type":{"type":"string","const":"fabric_subscriber_device_leg"},"url":{"type":"null"},"direction":{"type":"string"},"status":{"anyOf":[{"type":"string"},{"type":"null"}]}}},{"type":"object","required":["id","discarded_at","created_at"],"properties":{"id":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"discarded_at":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"},"created_at":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"}}}]}},"links":{"type":"object","required":["self","first"],"properties":{"self":{"type":"string"},"first":{"type":"string"},"next":{"type":"string"},"prev":{"type":"string"}}}},"$id":"schema:logs_voice_list_result"};
const pattern0 = new RegExp("^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$", "u");
const pattern1 = new RegExp("^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$", "u");

function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:logs_voice_list_result" */;
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
const _errs4 = errors;
let valid3 = false;
const _errs5 = errors;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.id === undefined){
const err2 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/0/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data1.from === undefined){
const err3 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/0/required",keyword:"required",params:{missingProperty: "from"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data1.to === undefined){
const err4 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/0/required",keyword:"required",params:{missingProperty: "to"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1.source === undefined){
const err5 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/0/required",keyword:"required",params:{missingProperty: "source"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data1.charge === undefined){
const err6 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/0/required",keyword:"required",params:{missingProperty: "charge"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data1.charge_details === undefined){
const err7 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/0/required",keyword:"required",params:{missingProperty: "charge_details"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data1.created_at === undefined){
const err8 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/0/required",keyword:"required",params:{missingProperty: "created_at"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data1.type === undefined){
const err9 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/0/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data1.url === undefined){
const err10 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/0/required",keyword:"required",params:{missingProperty: "url"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data1.direction === undefined){
const err11 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/0/required",keyword:"required",params:{missingProperty: "direction"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data1.status === undefined){
const err12 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/0/required",keyword:"required",params:{missingProperty: "status"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data1.duration === undefined){
const err13 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/0/required",keyword:"required",params:{missingProperty: "duration"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data1.duration_ms === undefined){
const err14 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/0/required",keyword:"required",params:{missingProperty: "duration_ms"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data1.billing_ms === undefined){
const err15 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/0/required",keyword:"required",params:{missingProperty: "billing_ms"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data1.parent_id === undefined){
const err16 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/0/required",keyword:"required",params:{missingProperty: "parent_id"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data1.id !== undefined){
let data2 = data1.id;
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
const err17 = {instancePath:instancePath+"/data/" + i0+"/id",schemaPath:"#/properties/data/items/anyOf/0/properties/id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/data/" + i0+"/id",schemaPath:"#/properties/data/items/anyOf/0/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data1.from !== undefined){
if(typeof data1.from !== "string"){
const err19 = {instancePath:instancePath+"/data/" + i0+"/from",schemaPath:"#/properties/data/items/anyOf/0/properties/from/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data1.to !== undefined){
if(typeof data1.to !== "string"){
const err20 = {instancePath:instancePath+"/data/" + i0+"/to",schemaPath:"#/properties/data/items/anyOf/0/properties/to/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data1.source !== undefined){
if(typeof data1.source !== "string"){
const err21 = {instancePath:instancePath+"/data/" + i0+"/source",schemaPath:"#/properties/data/items/anyOf/0/properties/source/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data1.charge !== undefined){
if(!(typeof data1.charge == "number")){
const err22 = {instancePath:instancePath+"/data/" + i0+"/charge",schemaPath:"#/properties/data/items/anyOf/0/properties/charge/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data1.charge_details !== undefined){
let data7 = data1.charge_details;
if(Array.isArray(data7)){
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
let data8 = data7[i1];
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.description === undefined){
const err23 = {instancePath:instancePath+"/data/" + i0+"/charge_details/" + i1,schemaPath:"#/properties/data/items/anyOf/0/properties/charge_details/items/required",keyword:"required",params:{missingProperty: "description"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data8.charge === undefined){
const err24 = {instancePath:instancePath+"/data/" + i0+"/charge_details/" + i1,schemaPath:"#/properties/data/items/anyOf/0/properties/charge_details/items/required",keyword:"required",params:{missingProperty: "charge"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data8.description !== undefined){
if(typeof data8.description !== "string"){
const err25 = {instancePath:instancePath+"/data/" + i0+"/charge_details/" + i1+"/description",schemaPath:"#/properties/data/items/anyOf/0/properties/charge_details/items/properties/description/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data8.charge !== undefined){
if(!(typeof data8.charge == "number")){
const err26 = {instancePath:instancePath+"/data/" + i0+"/charge_details/" + i1+"/charge",schemaPath:"#/properties/data/items/anyOf/0/properties/charge_details/items/properties/charge/type",keyword:"type",params:{type: "number"}};
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
const err27 = {instancePath:instancePath+"/data/" + i0+"/charge_details/" + i1,schemaPath:"#/properties/data/items/anyOf/0/properties/charge_details/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
else {
const err28 = {instancePath:instancePath+"/data/" + i0+"/charge_details",schemaPath:"#/properties/data/items/anyOf/0/properties/charge_details/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data1.created_at !== undefined){
let data11 = data1.created_at;
if(typeof data11 === "string"){
if(!pattern1.test(data11)){
const err29 = {instancePath:instancePath+"/data/" + i0+"/created_at",schemaPath:"#/properties/data/items/anyOf/0/properties/created_at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"}};
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
const err30 = {instancePath:instancePath+"/data/" + i0+"/created_at",schemaPath:"#/properties/data/items/anyOf/0/properties/created_at/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data1.type !== undefined){
let data12 = data1.type;
if(typeof data12 !== "string"){
const err31 = {instancePath:instancePath+"/data/" + i0+"/type",schemaPath:"#/properties/data/items/anyOf/0/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(!((((data12 === "laml_call") || (data12 === "relay_pstn_call")) || (data12 === "relay_sip_call")) || (data12 === "relay_webrtc_call"))){
const err32 = {instancePath:instancePath+"/data/" + i0+"/type",schemaPath:"#/properties/data/items/anyOf/0/properties/type/enum",keyword:"enum",params:{allowedValues: schema12.properties.data.items.anyOf[0].properties.type.enum}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data1.url !== undefined){
let data13 = data1.url;
const _errs30 = errors;
let valid8 = false;
const _errs31 = errors;
if(typeof data13 !== "string"){
const err33 = {instancePath:instancePath+"/data/" + i0+"/url",schemaPath:"#/properties/data/items/anyOf/0/properties/url/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
var _valid1 = _errs31 === errors;
valid8 = valid8 || _valid1;
if(!valid8){
const _errs33 = errors;
if(data13 !== null){
const err34 = {instancePath:instancePath+"/data/" + i0+"/url",schemaPath:"#/properties/data/items/anyOf/0/properties/url/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
var _valid1 = _errs33 === errors;
valid8 = valid8 || _valid1;
}
if(!valid8){
const err35 = {instancePath:instancePath+"/data/" + i0+"/url",schemaPath:"#/properties/data/items/anyOf/0/properties/url/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
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
if(data1.direction !== undefined){
if(typeof data1.direction !== "string"){
const err36 = {instancePath:instancePath+"/data/" + i0+"/direction",schemaPath:"#/properties/data/items/anyOf/0/properties/direction/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data1.status !== undefined){
if(typeof data1.status !== "string"){
const err37 = {instancePath:instancePath+"/data/" + i0+"/status",schemaPath:"#/properties/data/items/anyOf/0/properties/status/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data1.duration !== undefined){
let data16 = data1.duration;
const _errs40 = errors;
let valid9 = false;
const _errs41 = errors;
if(!((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16)))){
const err38 = {instancePath:instancePath+"/data/" + i0+"/duration",schemaPath:"#/properties/data/items/anyOf/0/properties/duration/anyOf/0/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
var _valid2 = _errs41 === errors;
valid9 = valid9 || _valid2;
if(!valid9){
const _errs43 = errors;
if(data16 !== null){
const err39 = {instancePath:instancePath+"/data/" + i0+"/duration",schemaPath:"#/properties/data/items/anyOf/0/properties/duration/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
var _valid2 = _errs43 === errors;
valid9 = valid9 || _valid2;
}
if(!valid9){
const err40 = {instancePath:instancePath+"/data/" + i0+"/duration",schemaPath:"#/properties/data/items/anyOf/0/properties/duration/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
else {
errors = _errs40;
if(vErrors !== null){
if(_errs40){
vErrors.length = _errs40;
}
else {
vErrors = null;
}
}
}
}
if(data1.duration_ms !== undefined){
let data17 = data1.duration_ms;
const _errs46 = errors;
let valid10 = false;
const _errs47 = errors;
if(!((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17)))){
const err41 = {instancePath:instancePath+"/data/" + i0+"/duration_ms",schemaPath:"#/properties/data/items/anyOf/0/properties/duration_ms/anyOf/0/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
var _valid3 = _errs47 === errors;
valid10 = valid10 || _valid3;
if(!valid10){
const _errs49 = errors;
if(data17 !== null){
const err42 = {instancePath:instancePath+"/data/" + i0+"/duration_ms",schemaPath:"#/properties/data/items/anyOf/0/properties/duration_ms/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
var _valid3 = _errs49 === errors;
valid10 = valid10 || _valid3;
}
if(!valid10){
const err43 = {instancePath:instancePath+"/data/" + i0+"/duration_ms",schemaPath:"#/properties/data/items/anyOf/0/properties/duration_ms/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
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
if(data1.billing_ms !== undefined){
let data18 = data1.billing_ms;
const _errs52 = errors;
let valid11 = false;
const _errs53 = errors;
if(!((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18)))){
const err44 = {instancePath:instancePath+"/data/" + i0+"/billing_ms",schemaPath:"#/properties/data/items/anyOf/0/properties/billing_ms/anyOf/0/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
var _valid4 = _errs53 === errors;
valid11 = valid11 || _valid4;
if(!valid11){
const _errs55 = errors;
if(data18 !== null){
const err45 = {instancePath:instancePath+"/data/" + i0+"/billing_ms",schemaPath:"#/properties/data/items/anyOf/0/properties/billing_ms/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
var _valid4 = _errs55 === errors;
valid11 = valid11 || _valid4;
}
if(!valid11){
const err46 = {instancePath:instancePath+"/data/" + i0+"/billing_ms",schemaPath:"#/properties/data/items/anyOf/0/properties/billing_ms/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
else {
errors = _errs52;
if(vErrors !== null){
if(_errs52){
vErrors.length = _errs52;
}
else {
vErrors = null;
}
}
}
}
if(data1.parent_id !== undefined){
let data19 = data1.parent_id;
const _errs58 = errors;
let valid12 = false;
const _errs59 = errors;
if(typeof data19 !== "string"){
const err47 = {instancePath:instancePath+"/data/" + i0+"/parent_id",schemaPath:"#/properties/data/items/anyOf/0/properties/parent_id/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
var _valid5 = _errs59 === errors;
valid12 = valid12 || _valid5;
if(!valid12){
const _errs61 = errors;
if(data19 !== null){
const err48 = {instancePath:instancePath+"/data/" + i0+"/parent_id",schemaPath:"#/properties/data/items/anyOf/0/properties/parent_id/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
var _valid5 = _errs61 === errors;
valid12 = valid12 || _valid5;
}
if(!valid12){
const err49 = {instancePath:instancePath+"/data/" + i0+"/parent_id",schemaPath:"#/properties/data/items/anyOf/0/properties/parent_id/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
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
}
else {
const err50 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
var _valid0 = _errs5 === errors;
valid3 = valid3 || _valid0;
if(!valid3){
const _errs63 = errors;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.id === undefined){
const err51 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/1/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(data1.from === undefined){
const err52 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/1/required",keyword:"required",params:{missingProperty: "from"}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(data1.to === undefined){
const err53 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/1/required",keyword:"required",params:{missingProperty: "to"}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if(data1.source === undefined){
const err54 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/1/required",keyword:"required",params:{missingProperty: "source"}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if(data1.charge === undefined){
const err55 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/1/required",keyword:"required",params:{missingProperty: "charge"}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if(data1.charge_details === undefined){
const err56 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/1/required",keyword:"required",params:{missingProperty: "charge_details"}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if(data1.created_at === undefined){
const err57 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/1/required",keyword:"required",params:{missingProperty: "created_at"}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if(data1.type === undefined){
const err58 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/1/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if(data1.url === undefined){
const err59 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/1/required",keyword:"required",params:{missingProperty: "url"}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if(data1.direction === undefined){
const err60 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/1/required",keyword:"required",params:{missingProperty: "direction"}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if(data1.status === undefined){
const err61 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/1/required",keyword:"required",params:{missingProperty: "status"}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if(data1.duration === undefined){
const err62 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/1/required",keyword:"required",params:{missingProperty: "duration"}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
if(data1.duration_ms === undefined){
const err63 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/1/required",keyword:"required",params:{missingProperty: "duration_ms"}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if(data1.id !== undefined){
let data20 = data1.id;
if(typeof data20 === "string"){
if(!pattern0.test(data20)){
const err64 = {instancePath:instancePath+"/data/" + i0+"/id",schemaPath:"#/properties/data/items/anyOf/1/properties/id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
else {
const err65 = {instancePath:instancePath+"/data/" + i0+"/id",schemaPath:"#/properties/data/items/anyOf/1/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data1.from !== undefined){
if(typeof data1.from !== "string"){
const err66 = {instancePath:instancePath+"/data/" + i0+"/from",schemaPath:"#/properties/data/items/anyOf/1/properties/from/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data1.to !== undefined){
if(typeof data1.to !== "string"){
const err67 = {instancePath:instancePath+"/data/" + i0+"/to",schemaPath:"#/properties/data/items/anyOf/1/properties/to/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data1.source !== undefined){
if(typeof data1.source !== "string"){
const err68 = {instancePath:instancePath+"/data/" + i0+"/source",schemaPath:"#/properties/data/items/anyOf/1/properties/source/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data1.charge !== undefined){
if(!(typeof data1.charge == "number")){
const err69 = {instancePath:instancePath+"/data/" + i0+"/charge",schemaPath:"#/properties/data/items/anyOf/1/properties/charge/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data1.charge_details !== undefined){
let data25 = data1.charge_details;
if(Array.isArray(data25)){
const len2 = data25.length;
for(let i2=0; i2<len2; i2++){
let data26 = data25[i2];
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
if(data26.description === undefined){
const err70 = {instancePath:instancePath+"/data/" + i0+"/charge_details/" + i2,schemaPath:"#/properties/data/items/anyOf/1/properties/charge_details/items/required",keyword:"required",params:{missingProperty: "description"}};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
if(data26.charge === undefined){
const err71 = {instancePath:instancePath+"/data/" + i0+"/charge_details/" + i2,schemaPath:"#/properties/data/items/anyOf/1/properties/charge_details/items/required",keyword:"required",params:{missingProperty: "charge"}};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
if(data26.description !== undefined){
if(typeof data26.description !== "string"){
const err72 = {instancePath:instancePath+"/data/" + i0+"/charge_details/" + i2+"/description",schemaPath:"#/properties/data/items/anyOf/1/properties/charge_details/items/properties/description/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data26.charge !== undefined){
if(!(typeof data26.charge == "number")){
const err73 = {instancePath:instancePath+"/data/" + i0+"/charge_details/" + i2+"/charge",schemaPath:"#/properties/data/items/anyOf/1/properties/charge_details/items/properties/charge/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
}
else {
const err74 = {instancePath:instancePath+"/data/" + i0+"/charge_details/" + i2,schemaPath:"#/properties/data/items/anyOf/1/properties/charge_details/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
}
else {
const err75 = {instancePath:instancePath+"/data/" + i0+"/charge_details",schemaPath:"#/properties/data/items/anyOf/1/properties/charge_details/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data1.created_at !== undefined){
let data29 = data1.created_at;
if(typeof data29 === "string"){
if(!pattern1.test(data29)){
const err76 = {instancePath:instancePath+"/data/" + i0+"/created_at",schemaPath:"#/properties/data/items/anyOf/1/properties/created_at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"}};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
else {
const err77 = {instancePath:instancePath+"/data/" + i0+"/created_at",schemaPath:"#/properties/data/items/anyOf/1/properties/created_at/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data1.type !== undefined){
let data30 = data1.type;
if(typeof data30 !== "string"){
const err78 = {instancePath:instancePath+"/data/" + i0+"/type",schemaPath:"#/properties/data/items/anyOf/1/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
if(!((data30 === "video_room_pstn_leg") || (data30 === "video_room_sip_leg"))){
const err79 = {instancePath:instancePath+"/data/" + i0+"/type",schemaPath:"#/properties/data/items/anyOf/1/properties/type/enum",keyword:"enum",params:{allowedValues: schema12.properties.data.items.anyOf[1].properties.type.enum}};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data1.url !== undefined){
if(data1.url !== null){
const err80 = {instancePath:instancePath+"/data/" + i0+"/url",schemaPath:"#/properties/data/items/anyOf/1/properties/url/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(data1.direction !== undefined){
if(typeof data1.direction !== "string"){
const err81 = {instancePath:instancePath+"/data/" + i0+"/direction",schemaPath:"#/properties/data/items/anyOf/1/properties/direction/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data1.status !== undefined){
if(typeof data1.status !== "string"){
const err82 = {instancePath:instancePath+"/data/" + i0+"/status",schemaPath:"#/properties/data/items/anyOf/1/properties/status/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data1.duration !== undefined){
let data34 = data1.duration;
const _errs94 = errors;
let valid17 = false;
const _errs95 = errors;
if(!((typeof data34 == "number") && (!(data34 % 1) && !isNaN(data34)))){
const err83 = {instancePath:instancePath+"/data/" + i0+"/duration",schemaPath:"#/properties/data/items/anyOf/1/properties/duration/anyOf/0/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
var _valid6 = _errs95 === errors;
valid17 = valid17 || _valid6;
if(!valid17){
const _errs97 = errors;
if(data34 !== null){
const err84 = {instancePath:instancePath+"/data/" + i0+"/duration",schemaPath:"#/properties/data/items/anyOf/1/properties/duration/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
var _valid6 = _errs97 === errors;
valid17 = valid17 || _valid6;
}
if(!valid17){
const err85 = {instancePath:instancePath+"/data/" + i0+"/duration",schemaPath:"#/properties/data/items/anyOf/1/properties/duration/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
else {
errors = _errs94;
if(vErrors !== null){
if(_errs94){
vErrors.length = _errs94;
}
else {
vErrors = null;
}
}
}
}
if(data1.duration_ms !== undefined){
let data35 = data1.duration_ms;
const _errs100 = errors;
let valid18 = false;
const _errs101 = errors;
if(!((typeof data35 == "number") && (!(data35 % 1) && !isNaN(data35)))){
const err86 = {instancePath:instancePath+"/data/" + i0+"/duration_ms",schemaPath:"#/properties/data/items/anyOf/1/properties/duration_ms/anyOf/0/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
var _valid7 = _errs101 === errors;
valid18 = valid18 || _valid7;
if(!valid18){
const _errs103 = errors;
if(data35 !== null){
const err87 = {instancePath:instancePath+"/data/" + i0+"/duration_ms",schemaPath:"#/properties/data/items/anyOf/1/properties/duration_ms/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
var _valid7 = _errs103 === errors;
valid18 = valid18 || _valid7;
}
if(!valid18){
const err88 = {instancePath:instancePath+"/data/" + i0+"/duration_ms",schemaPath:"#/properties/data/items/anyOf/1/properties/duration_ms/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
else {
errors = _errs100;
if(vErrors !== null){
if(_errs100){
vErrors.length = _errs100;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err89 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
var _valid0 = _errs63 === errors;
valid3 = valid3 || _valid0;
if(!valid3){
const _errs105 = errors;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.id === undefined){
const err90 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/2/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
if(data1.from === undefined){
const err91 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/2/required",keyword:"required",params:{missingProperty: "from"}};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
if(data1.to === undefined){
const err92 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/2/required",keyword:"required",params:{missingProperty: "to"}};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
if(data1.source === undefined){
const err93 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/2/required",keyword:"required",params:{missingProperty: "source"}};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
if(data1.charge === undefined){
const err94 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/2/required",keyword:"required",params:{missingProperty: "charge"}};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
if(data1.charge_details === undefined){
const err95 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/2/required",keyword:"required",params:{missingProperty: "charge_details"}};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
if(data1.created_at === undefined){
const err96 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/2/required",keyword:"required",params:{missingProperty: "created_at"}};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
if(data1.type === undefined){
const err97 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/2/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
if(data1.url === undefined){
const err98 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/2/required",keyword:"required",params:{missingProperty: "url"}};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
if(data1.status === undefined){
const err99 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/2/required",keyword:"required",params:{missingProperty: "status"}};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
if(data1.duration === undefined){
const err100 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/2/required",keyword:"required",params:{missingProperty: "duration"}};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
if(data1.id !== undefined){
let data36 = data1.id;
if(typeof data36 === "string"){
if(!pattern0.test(data36)){
const err101 = {instancePath:instancePath+"/data/" + i0+"/id",schemaPath:"#/properties/data/items/anyOf/2/properties/id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
else {
const err102 = {instancePath:instancePath+"/data/" + i0+"/id",schemaPath:"#/properties/data/items/anyOf/2/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
if(data1.from !== undefined){
if(typeof data1.from !== "string"){
const err103 = {instancePath:instancePath+"/data/" + i0+"/from",schemaPath:"#/properties/data/items/anyOf/2/properties/from/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
if(data1.to !== undefined){
if(typeof data1.to !== "string"){
const err104 = {instancePath:instancePath+"/data/" + i0+"/to",schemaPath:"#/properties/data/items/anyOf/2/properties/to/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
if(data1.source !== undefined){
if(typeof data1.source !== "string"){
const err105 = {instancePath:instancePath+"/data/" + i0+"/source",schemaPath:"#/properties/data/items/anyOf/2/properties/source/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
if(data1.charge !== undefined){
if(!(typeof data1.charge == "number")){
const err106 = {instancePath:instancePath+"/data/" + i0+"/charge",schemaPath:"#/properties/data/items/anyOf/2/properties/charge/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
if(data1.charge_details !== undefined){
let data41 = data1.charge_details;
if(Array.isArray(data41)){
const len3 = data41.length;
for(let i3=0; i3<len3; i3++){
let data42 = data41[i3];
if(data42 && typeof data42 == "object" && !Array.isArray(data42)){
if(data42.description === undefined){
const err107 = {instancePath:instancePath+"/data/" + i0+"/charge_details/" + i3,schemaPath:"#/properties/data/items/anyOf/2/properties/charge_details/items/required",keyword:"required",params:{missingProperty: "description"}};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
if(data42.charge === undefined){
const err108 = {instancePath:instancePath+"/data/" + i0+"/charge_details/" + i3,schemaPath:"#/properties/data/items/anyOf/2/properties/charge_details/items/required",keyword:"required",params:{missingProperty: "charge"}};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
if(data42.description !== undefined){
if(typeof data42.description !== "string"){
const err109 = {instancePath:instancePath+"/data/" + i0+"/charge_details/" + i3+"/description",schemaPath:"#/properties/data/items/anyOf/2/properties/charge_details/items/properties/description/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
if(data42.charge !== undefined){
if(!(typeof data42.charge == "number")){
const err110 = {instancePath:instancePath+"/data/" + i0+"/charge_details/" + i3+"/charge",schemaPath:"#/properties/data/items/anyOf/2/properties/charge_details/items/properties/charge/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
}
else {
const err111 = {instancePath:instancePath+"/data/" + i0+"/charge_details/" + i3,schemaPath:"#/properties/data/items/anyOf/2/properties/charge_details/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
}
else {
const err112 = {instancePath:instancePath+"/data/" + i0+"/charge_details",schemaPath:"#/properties/data/items/anyOf/2/properties/charge_details/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
if(data1.created_at !== undefined){
let data45 = data1.created_at;
if(typeof data45 === "string"){
if(!pattern1.test(data45)){
const err113 = {instancePath:instancePath+"/data/" + i0+"/created_at",schemaPath:"#/properties/data/items/anyOf/2/properties/created_at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"}};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
else {
const err114 = {instancePath:instancePath+"/data/" + i0+"/created_at",schemaPath:"#/properties/data/items/anyOf/2/properties/created_at/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
if(data1.type !== undefined){
let data46 = data1.type;
if(typeof data46 !== "string"){
const err115 = {instancePath:instancePath+"/data/" + i0+"/type",schemaPath:"#/properties/data/items/anyOf/2/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
if("dialogflow_call" !== data46){
const err116 = {instancePath:instancePath+"/data/" + i0+"/type",schemaPath:"#/properties/data/items/anyOf/2/properties/type/const",keyword:"const",params:{allowedValue: "dialogflow_call"}};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
if(data1.url !== undefined){
if(data1.url !== null){
const err117 = {instancePath:instancePath+"/data/" + i0+"/url",schemaPath:"#/properties/data/items/anyOf/2/properties/url/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
if(data1.status !== undefined){
if(typeof data1.status !== "string"){
const err118 = {instancePath:instancePath+"/data/" + i0+"/status",schemaPath:"#/properties/data/items/anyOf/2/properties/status/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
if(data1.duration !== undefined){
let data49 = data1.duration;
const _errs134 = errors;
let valid23 = false;
const _errs135 = errors;
if(!((typeof data49 == "number") && (!(data49 % 1) && !isNaN(data49)))){
const err119 = {instancePath:instancePath+"/data/" + i0+"/duration",schemaPath:"#/properties/data/items/anyOf/2/properties/duration/anyOf/0/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
var _valid8 = _errs135 === errors;
valid23 = valid23 || _valid8;
if(!valid23){
const _errs137 = errors;
if(data49 !== null){
const err120 = {instancePath:instancePath+"/data/" + i0+"/duration",schemaPath:"#/properties/data/items/anyOf/2/properties/duration/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
var _valid8 = _errs137 === errors;
valid23 = valid23 || _valid8;
}
if(!valid23){
const err121 = {instancePath:instancePath+"/data/" + i0+"/duration",schemaPath:"#/properties/data/items/anyOf/2/properties/duration/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
else {
errors = _errs134;
if(vErrors !== null){
if(_errs134){
vErrors.length = _errs134;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err122 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/2/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
var _valid0 = _errs105 === errors;
valid3 = valid3 || _valid0;
if(!valid3){
const _errs139 = errors;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.id === undefined){
const err123 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/3/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
if(data1.from === undefined){
const err124 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/3/required",keyword:"required",params:{missingProperty: "from"}};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
if(data1.to === undefined){
const err125 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/3/required",keyword:"required",params:{missingProperty: "to"}};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
if(data1.source === undefined){
const err126 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/3/required",keyword:"required",params:{missingProperty: "source"}};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
if(data1.charge === undefined){
const err127 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/3/required",keyword:"required",params:{missingProperty: "charge"}};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
if(data1.charge_details === undefined){
const err128 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/3/required",keyword:"required",params:{missingProperty: "charge_details"}};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
if(data1.created_at === undefined){
const err129 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/3/required",keyword:"required",params:{missingProperty: "created_at"}};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
if(data1.type === undefined){
const err130 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/3/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
if(data1.url === undefined){
const err131 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/3/required",keyword:"required",params:{missingProperty: "url"}};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
if(data1.direction === undefined){
const err132 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/3/required",keyword:"required",params:{missingProperty: "direction"}};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
if(data1.status === undefined){
const err133 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/3/required",keyword:"required",params:{missingProperty: "status"}};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
if(data1.id !== undefined){
let data50 = data1.id;
if(typeof data50 === "string"){
if(!pattern0.test(data50)){
const err134 = {instancePath:instancePath+"/data/" + i0+"/id",schemaPath:"#/properties/data/items/anyOf/3/properties/id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
else {
const err135 = {instancePath:instancePath+"/data/" + i0+"/id",schemaPath:"#/properties/data/items/anyOf/3/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
if(data1.from !== undefined){
if(typeof data1.from !== "string"){
const err136 = {instancePath:instancePath+"/data/" + i0+"/from",schemaPath:"#/properties/data/items/anyOf/3/properties/from/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
if(data1.to !== undefined){
if(typeof data1.to !== "string"){
const err137 = {instancePath:instancePath+"/data/" + i0+"/to",schemaPath:"#/properties/data/items/anyOf/3/properties/to/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
if(data1.source !== undefined){
if(typeof data1.source !== "string"){
const err138 = {instancePath:instancePath+"/data/" + i0+"/source",schemaPath:"#/properties/data/items/anyOf/3/properties/source/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
if(data1.charge !== undefined){
if(!(typeof data1.charge == "number")){
const err139 = {instancePath:instancePath+"/data/" + i0+"/charge",schemaPath:"#/properties/data/items/anyOf/3/properties/charge/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
if(data1.charge_details !== undefined){
let data55 = data1.charge_details;
if(Array.isArray(data55)){
const len4 = data55.length;
for(let i4=0; i4<len4; i4++){
let data56 = data55[i4];
if(data56 && typeof data56 == "object" && !Array.isArray(data56)){
if(data56.description === undefined){
const err140 = {instancePath:instancePath+"/data/" + i0+"/charge_details/" + i4,schemaPath:"#/properties/data/items/anyOf/3/properties/charge_details/items/required",keyword:"required",params:{missingProperty: "description"}};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
if(data56.charge === undefined){
const err141 = {instancePath:instancePath+"/data/" + i0+"/charge_details/" + i4,schemaPath:"#/properties/data/items/anyOf/3/properties/charge_details/items/required",keyword:"required",params:{missingProperty: "charge"}};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
if(data56.description !== undefined){
if(typeof data56.description !== "string"){
const err142 = {instancePath:instancePath+"/data/" + i0+"/charge_details/" + i4+"/description",schemaPath:"#/properties/data/items/anyOf/3/properties/charge_details/items/properties/description/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
if(data56.charge !== undefined){
if(!(typeof data56.charge == "number")){
const err143 = {instancePath:instancePath+"/data/" + i0+"/charge_details/" + i4+"/charge",schemaPath:"#/properties/data/items/anyOf/3/properties/charge_details/items/properties/charge/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
}
else {
const err144 = {instancePath:instancePath+"/data/" + i0+"/charge_details/" + i4,schemaPath:"#/properties/data/items/anyOf/3/properties/charge_details/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
}
else {
const err145 = {instancePath:instancePath+"/data/" + i0+"/charge_details",schemaPath:"#/properties/data/items/anyOf/3/properties/charge_details/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
if(data1.created_at !== undefined){
let data59 = data1.created_at;
if(typeof data59 === "string"){
if(!pattern1.test(data59)){
const err146 = {instancePath:instancePath+"/data/" + i0+"/created_at",schemaPath:"#/properties/data/items/anyOf/3/properties/created_at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"}};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
else {
const err147 = {instancePath:instancePath+"/data/" + i0+"/created_at",schemaPath:"#/properties/data/items/anyOf/3/properties/created_at/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
if(data1.type !== undefined){
let data60 = data1.type;
if(typeof data60 !== "string"){
const err148 = {instancePath:instancePath+"/data/" + i0+"/type",schemaPath:"#/properties/data/items/anyOf/3/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
if("fabric_subscriber_device_leg" !== data60){
const err149 = {instancePath:instancePath+"/data/" + i0+"/type",schemaPath:"#/properties/data/items/anyOf/3/properties/type/const",keyword:"const",params:{allowedValue: "fabric_subscriber_device_leg"}};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
if(data1.url !== undefined){
if(data1.url !== null){
const err150 = {instancePath:instancePath+"/data/" + i0+"/url",schemaPath:"#/properties/data/items/anyOf/3/properties/url/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
if(data1.direction !== undefined){
if(typeof data1.direction !== "string"){
const err151 = {instancePath:instancePath+"/data/" + i0+"/direction",schemaPath:"#/properties/data/items/anyOf/3/properties/direction/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
if(data1.status !== undefined){
let data63 = data1.status;
const _errs168 = errors;
let valid28 = false;
const _errs169 = errors;
if(typeof data63 !== "string"){
const err152 = {instancePath:instancePath+"/data/" + i0+"/status",schemaPath:"#/properties/data/items/anyOf/3/properties/status/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
var _valid9 = _errs169 === errors;
valid28 = valid28 || _valid9;
if(!valid28){
const _errs171 = errors;
if(data63 !== null){
const err153 = {instancePath:instancePath+"/data/" + i0+"/status",schemaPath:"#/properties/data/items/anyOf/3/properties/status/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
var _valid9 = _errs171 === errors;
valid28 = valid28 || _valid9;
}
if(!valid28){
const err154 = {instancePath:instancePath+"/data/" + i0+"/status",schemaPath:"#/properties/data/items/anyOf/3/properties/status/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
else {
errors = _errs168;
if(vErrors !== null){
if(_errs168){
vErrors.length = _errs168;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err155 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/3/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
var _valid0 = _errs139 === errors;
valid3 = valid3 || _valid0;
if(!valid3){
const _errs173 = errors;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.id === undefined){
const err156 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/4/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
if(data1.discarded_at === undefined){
const err157 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/4/required",keyword:"required",params:{missingProperty: "discarded_at"}};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
if(data1.created_at === undefined){
const err158 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/4/required",keyword:"required",params:{missingProperty: "created_at"}};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
if(data1.id !== undefined){
let data64 = data1.id;
if(typeof data64 === "string"){
if(!pattern0.test(data64)){
const err159 = {instancePath:instancePath+"/data/" + i0+"/id",schemaPath:"#/properties/data/items/anyOf/4/properties/id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
else {
const err160 = {instancePath:instancePath+"/data/" + i0+"/id",schemaPath:"#/properties/data/items/anyOf/4/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
}
if(data1.discarded_at !== undefined){
let data65 = data1.discarded_at;
if(typeof data65 === "string"){
if(!pattern1.test(data65)){
const err161 = {instancePath:instancePath+"/data/" + i0+"/discarded_at",schemaPath:"#/properties/data/items/anyOf/4/properties/discarded_at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"}};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
}
else {
const err162 = {instancePath:instancePath+"/data/" + i0+"/discarded_at",schemaPath:"#/properties/data/items/anyOf/4/properties/discarded_at/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
if(data1.created_at !== undefined){
let data66 = data1.created_at;
if(typeof data66 === "string"){
if(!pattern1.test(data66)){
const err163 = {instancePath:instancePath+"/data/" + i0+"/created_at",schemaPath:"#/properties/data/items/anyOf/4/properties/created_at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"}};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
}
else {
const err164 = {instancePath:instancePath+"/data/" + i0+"/created_at",schemaPath:"#/properties/data/items/anyOf/4/properties/created_at/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
}
}
else {
const err165 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/4/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
var _valid0 = _errs173 === errors;
valid3 = valid3 || _valid0;
}
}
}
}
if(!valid3){
const err166 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
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
}
else {
const err167 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
}
if(data.links !== undefined){
let data67 = data.links;
if(data67 && typeof data67 == "object" && !Array.isArray(data67)){
if(data67.self === undefined){
const err168 = {instancePath:instancePath+"/links",schemaPath:"#/properties/links/required",keyword:"required",params:{missingProperty: "self"}};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
if(data67.first === undefined){
const err169 = {instancePath:instancePath+"/links",schemaPath:"#/properties/links/required",keyword:"required",params:{missingProperty: "first"}};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
if(data67.self !== undefined){
if(typeof data67.self !== "string"){
const err170 = {instancePath:instancePath+"/links/self",schemaPath:"#/properties/links/properties/self/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
}
if(data67.first !== undefined){
if(typeof data67.first !== "string"){
const err171 = {instancePath:instancePath+"/links/first",schemaPath:"#/properties/links/properties/first/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
}
if(data67.next !== undefined){
if(typeof data67.next !== "string"){
const err172 = {instancePath:instancePath+"/links/next",schemaPath:"#/properties/links/properties/next/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
}
if(data67.prev !== undefined){
if(typeof data67.prev !== "string"){
const err173 = {instancePath:instancePath+"/links/prev",schemaPath:"#/properties/links/properties/prev/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
}
}
else {
const err174 = {instancePath:instancePath+"/links",schemaPath:"#/properties/links/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
}
}
else {
const err175 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
validate11.errors = vErrors;
return errors === 0;
}

export const logs_voice_get_result = validate12;
const schema13 = {"anyOf":[{"type":"object","required":["id","from","to","source","charge","charge_details","created_at","type","url","direction","status","duration","duration_ms","billing_ms","parent_id"],"properties":{"id":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"from":{"type":"string"},"to":{"type":"string"},"source":{"type":"string"},"charge":{"type":"number"},"charge_details":{"type":"array","items":{"type":"object","required":["description","charge"],"properties":{"description":{"type":"string"},"charge":{"type":"number"}}}},"created_at":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"},"type":{"type":"string","enum":["laml_call","relay_pstn_call","relay_sip_call","relay_webrtc_call"]},"url":{"anyOf":[{"type":"string"},{"type":"null"}]},"direction":{"type":"string"},"status":{"type":"string"},"duration":{"anyOf":[{"type":"integer"},{"type":"null"}]},"duration_ms":{"anyOf":[{"type":"integer"},{"type":"null"}]},"billing_ms":{"anyOf":[{"type":"integer"},{"type":"null"}]},"parent_id":{"anyOf":[{"type":"string"},{"type":"null"}]}}},{"type":"object","required":["id","from","to","source","charge","charge_details","created_at","type","url","direction","status","duration","duration_ms"],"properties":{"id":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"from":{"type":"string"},"to":{"type":"string"},"source":{"type":"string"},"charge":{"type":"number"},"charge_details":{"type":"array","items":{"type":"object","required":["description","charge"],"properties":{"description":{"type":"string"},"charge":{"type":"number"}}}},"created_at":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"},"type":{"type":"string","enum":["video_room_pstn_leg","video_room_sip_leg"]},"url":{"type":"null"},"direction":{"type":"string"},"status":{"type":"string"},"duration":{"anyOf":[{"type":"integer"},{"type":"null"}]},"duration_ms":{"anyOf":[{"type":"integer"},{"type":"null"}]}}},{"type":"object","required":["id","from","to","source","charge","charge_details","created_at","type","url","status","duration"],"properties":{"id":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"from":{"type":"string"},"to":{"type":"string"},"source":{"type":"string"},"charge":{"type":"number"},"charge_details":{"type":"array","items":{"type":"object","required":["description","charge"],"properties":{"description":{"type":"string"},"charge":{"type":"number"}}}},"created_at":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"},"type":{"type":"string","const":"dialogflow_call"},"url":{"type":"null"},"status":{"type":"string"},"duration":{"anyOf":[{"type":"integer"},{"type":"null"}]}}},{"type":"object","required":["id","from","to","source","charge","charge_details","created_at","type","url","direction","status"],"properties":{"id":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"from":{"type":"string"},"to":{"type":"string"},"source":{"type":"string"},"charge":{"type":"number"},"charge_details":{"type":"array","items":{"type":"object","required":["description","charge"],"properties":{"description":{"type":"string"},"charge":{"type":"number"}}}},"created_at":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"},"type":{"type":"string","const":"fabric_subscriber_device_leg"},"url":{"type":"null"},"direction":{"type":"string"},"status":{"anyOf":[{"type":"string"},{"type":"null"}]}}},{"type":"object","required":["id","discarded_at","created_at"],"properties":{"id":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"discarded_at":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"},"created_at":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"}}}],"$id":"schema:logs_voice_get_result"};

function validate12(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:logs_voice_get_result" */;
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.from === undefined){
const err1 = {instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty: "from"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.to === undefined){
const err2 = {instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty: "to"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.source === undefined){
const err3 = {instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty: "source"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.charge === undefined){
const err4 = {instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty: "charge"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.charge_details === undefined){
const err5 = {instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty: "charge_details"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.created_at === undefined){
const err6 = {instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty: "created_at"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.type === undefined){
const err7 = {instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.url === undefined){
const err8 = {instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty: "url"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.direction === undefined){
const err9 = {instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty: "direction"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.status === undefined){
const err10 = {instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty: "status"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.duration === undefined){
const err11 = {instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty: "duration"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.duration_ms === undefined){
const err12 = {instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty: "duration_ms"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data.billing_ms === undefined){
const err13 = {instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty: "billing_ms"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data.parent_id === undefined){
const err14 = {instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty: "parent_id"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err15 = {instancePath:instancePath+"/id",schemaPath:"#/anyOf/0/properties/id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/id",schemaPath:"#/anyOf/0/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.from !== undefined){
if(typeof data.from !== "string"){
const err17 = {instancePath:instancePath+"/from",schemaPath:"#/anyOf/0/properties/from/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.to !== undefined){
if(typeof data.to !== "string"){
const err18 = {instancePath:instancePath+"/to",schemaPath:"#/anyOf/0/properties/to/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.source !== undefined){
if(typeof data.source !== "string"){
const err19 = {instancePath:instancePath+"/source",schemaPath:"#/anyOf/0/properties/source/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.charge !== undefined){
if(!(typeof data.charge == "number")){
const err20 = {instancePath:instancePath+"/charge",schemaPath:"#/anyOf/0/properties/charge/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.charge_details !== undefined){
let data5 = data.charge_details;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.description === undefined){
const err21 = {instancePath:instancePath+"/charge_details/" + i0,schemaPath:"#/anyOf/0/properties/charge_details/items/required",keyword:"required",params:{missingProperty: "description"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data6.charge === undefined){
const err22 = {instancePath:instancePath+"/charge_details/" + i0,schemaPath:"#/anyOf/0/properties/charge_details/items/required",keyword:"required",params:{missingProperty: "charge"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data6.description !== undefined){
if(typeof data6.description !== "string"){
const err23 = {instancePath:instancePath+"/charge_details/" + i0+"/description",schemaPath:"#/anyOf/0/properties/charge_details/items/properties/description/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data6.charge !== undefined){
if(!(typeof data6.charge == "number")){
const err24 = {instancePath:instancePath+"/charge_details/" + i0+"/charge",schemaPath:"#/anyOf/0/properties/charge_details/items/properties/charge/type",keyword:"type",params:{type: "number"}};
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
const err25 = {instancePath:instancePath+"/charge_details/" + i0,schemaPath:"#/anyOf/0/properties/charge_details/items/type",keyword:"type",params:{type: "object"}};
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
const err26 = {instancePath:instancePath+"/charge_details",schemaPath:"#/anyOf/0/properties/charge_details/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.created_at !== undefined){
let data9 = data.created_at;
if(typeof data9 === "string"){
if(!pattern1.test(data9)){
const err27 = {instancePath:instancePath+"/created_at",schemaPath:"#/anyOf/0/properties/created_at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"}};
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
const err28 = {instancePath:instancePath+"/created_at",schemaPath:"#/anyOf/0/properties/created_at/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.type !== undefined){
let data10 = data.type;
if(typeof data10 !== "string"){
const err29 = {instancePath:instancePath+"/type",schemaPath:"#/anyOf/0/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(!((((data10 === "laml_call") || (data10 === "relay_pstn_call")) || (data10 === "relay_sip_call")) || (data10 === "relay_webrtc_call"))){
const err30 = {instancePath:instancePath+"/type",schemaPath:"#/anyOf/0/properties/type/enum",keyword:"enum",params:{allowedValues: schema13.anyOf[0].properties.type.enum}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.url !== undefined){
let data11 = data.url;
const _errs26 = errors;
let valid5 = false;
const _errs27 = errors;
if(typeof data11 !== "string"){
const err31 = {instancePath:instancePath+"/url",schemaPath:"#/anyOf/0/properties/url/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
var _valid1 = _errs27 === errors;
valid5 = valid5 || _valid1;
if(!valid5){
const _errs29 = errors;
if(data11 !== null){
const err32 = {instancePath:instancePath+"/url",schemaPath:"#/anyOf/0/properties/url/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
var _valid1 = _errs29 === errors;
valid5 = valid5 || _valid1;
}
if(!valid5){
const err33 = {instancePath:instancePath+"/url",schemaPath:"#/anyOf/0/properties/url/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
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
if(data.direction !== undefined){
if(typeof data.direction !== "string"){
const err34 = {instancePath:instancePath+"/direction",schemaPath:"#/anyOf/0/properties/direction/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.status !== undefined){
if(typeof data.status !== "string"){
const err35 = {instancePath:instancePath+"/status",schemaPath:"#/anyOf/0/properties/status/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.duration !== undefined){
let data14 = data.duration;
const _errs36 = errors;
let valid6 = false;
const _errs37 = errors;
if(!((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14)))){
const err36 = {instancePath:instancePath+"/duration",schemaPath:"#/anyOf/0/properties/duration/anyOf/0/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
var _valid2 = _errs37 === errors;
valid6 = valid6 || _valid2;
if(!valid6){
const _errs39 = errors;
if(data14 !== null){
const err37 = {instancePath:instancePath+"/duration",schemaPath:"#/anyOf/0/properties/duration/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
var _valid2 = _errs39 === errors;
valid6 = valid6 || _valid2;
}
if(!valid6){
const err38 = {instancePath:instancePath+"/duration",schemaPath:"#/anyOf/0/properties/duration/anyOf",keyword:"anyOf",params:{}};
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
if(data.duration_ms !== undefined){
let data15 = data.duration_ms;
const _errs42 = errors;
let valid7 = false;
const _errs43 = errors;
if(!((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15)))){
const err39 = {instancePath:instancePath+"/duration_ms",schemaPath:"#/anyOf/0/properties/duration_ms/anyOf/0/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
var _valid3 = _errs43 === errors;
valid7 = valid7 || _valid3;
if(!valid7){
const _errs45 = errors;
if(data15 !== null){
const err40 = {instancePath:instancePath+"/duration_ms",schemaPath:"#/anyOf/0/properties/duration_ms/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
var _valid3 = _errs45 === errors;
valid7 = valid7 || _valid3;
}
if(!valid7){
const err41 = {instancePath:instancePath+"/duration_ms",schemaPath:"#/anyOf/0/properties/duration_ms/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
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
if(data.billing_ms !== undefined){
let data16 = data.billing_ms;
const _errs48 = errors;
let valid8 = false;
const _errs49 = errors;
if(!((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16)))){
const err42 = {instancePath:instancePath+"/billing_ms",schemaPath:"#/anyOf/0/properties/billing_ms/anyOf/0/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
var _valid4 = _errs49 === errors;
valid8 = valid8 || _valid4;
if(!valid8){
const _errs51 = errors;
if(data16 !== null){
const err43 = {instancePath:instancePath+"/billing_ms",schemaPath:"#/anyOf/0/properties/billing_ms/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
var _valid4 = _errs51 === errors;
valid8 = valid8 || _valid4;
}
if(!valid8){
const err44 = {instancePath:instancePath+"/billing_ms",schemaPath:"#/anyOf/0/properties/billing_ms/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
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
if(data.parent_id !== undefined){
let data17 = data.parent_id;
const _errs54 = errors;
let valid9 = false;
const _errs55 = errors;
if(typeof data17 !== "string"){
const err45 = {instancePath:instancePath+"/parent_id",schemaPath:"#/anyOf/0/properties/parent_id/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
var _valid5 = _errs55 === errors;
valid9 = valid9 || _valid5;
if(!valid9){
const _errs57 = errors;
if(data17 !== null){
const err46 = {instancePath:instancePath+"/parent_id",schemaPath:"#/anyOf/0/properties/parent_id/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
var _valid5 = _errs57 === errors;
valid9 = valid9 || _valid5;
}
if(!valid9){
const err47 = {instancePath:instancePath+"/parent_id",schemaPath:"#/anyOf/0/properties/parent_id/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
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
const err48 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs59 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err49 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(data.from === undefined){
const err50 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: "from"}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(data.to === undefined){
const err51 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: "to"}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(data.source === undefined){
const err52 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: "source"}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(data.charge === undefined){
const err53 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: "charge"}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if(data.charge_details === undefined){
const err54 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: "charge_details"}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if(data.created_at === undefined){
const err55 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: "created_at"}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if(data.type === undefined){
const err56 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if(data.url === undefined){
const err57 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: "url"}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if(data.direction === undefined){
const err58 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: "direction"}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if(data.status === undefined){
const err59 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: "status"}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if(data.duration === undefined){
const err60 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: "duration"}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if(data.duration_ms === undefined){
const err61 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: "duration_ms"}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if(data.id !== undefined){
let data18 = data.id;
if(typeof data18 === "string"){
if(!pattern0.test(data18)){
const err62 = {instancePath:instancePath+"/id",schemaPath:"#/anyOf/1/properties/id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
else {
const err63 = {instancePath:instancePath+"/id",schemaPath:"#/anyOf/1/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data.from !== undefined){
if(typeof data.from !== "string"){
const err64 = {instancePath:instancePath+"/from",schemaPath:"#/anyOf/1/properties/from/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data.to !== undefined){
if(typeof data.to !== "string"){
const err65 = {instancePath:instancePath+"/to",schemaPath:"#/anyOf/1/properties/to/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data.source !== undefined){
if(typeof data.source !== "string"){
const err66 = {instancePath:instancePath+"/source",schemaPath:"#/anyOf/1/properties/source/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data.charge !== undefined){
if(!(typeof data.charge == "number")){
const err67 = {instancePath:instancePath+"/charge",schemaPath:"#/anyOf/1/properties/charge/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data.charge_details !== undefined){
let data23 = data.charge_details;
if(Array.isArray(data23)){
const len1 = data23.length;
for(let i1=0; i1<len1; i1++){
let data24 = data23[i1];
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
if(data24.description === undefined){
const err68 = {instancePath:instancePath+"/charge_details/" + i1,schemaPath:"#/anyOf/1/properties/charge_details/items/required",keyword:"required",params:{missingProperty: "description"}};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
if(data24.charge === undefined){
const err69 = {instancePath:instancePath+"/charge_details/" + i1,schemaPath:"#/anyOf/1/properties/charge_details/items/required",keyword:"required",params:{missingProperty: "charge"}};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
if(data24.description !== undefined){
if(typeof data24.description !== "string"){
const err70 = {instancePath:instancePath+"/charge_details/" + i1+"/description",schemaPath:"#/anyOf/1/properties/charge_details/items/properties/description/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data24.charge !== undefined){
if(!(typeof data24.charge == "number")){
const err71 = {instancePath:instancePath+"/charge_details/" + i1+"/charge",schemaPath:"#/anyOf/1/properties/charge_details/items/properties/charge/type",keyword:"type",params:{type: "number"}};
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
const err72 = {instancePath:instancePath+"/charge_details/" + i1,schemaPath:"#/anyOf/1/properties/charge_details/items/type",keyword:"type",params:{type: "object"}};
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
const err73 = {instancePath:instancePath+"/charge_details",schemaPath:"#/anyOf/1/properties/charge_details/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data.created_at !== undefined){
let data27 = data.created_at;
if(typeof data27 === "string"){
if(!pattern1.test(data27)){
const err74 = {instancePath:instancePath+"/created_at",schemaPath:"#/anyOf/1/properties/created_at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"}};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
else {
const err75 = {instancePath:instancePath+"/created_at",schemaPath:"#/anyOf/1/properties/created_at/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data.type !== undefined){
let data28 = data.type;
if(typeof data28 !== "string"){
const err76 = {instancePath:instancePath+"/type",schemaPath:"#/anyOf/1/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
if(!((data28 === "video_room_pstn_leg") || (data28 === "video_room_sip_leg"))){
const err77 = {instancePath:instancePath+"/type",schemaPath:"#/anyOf/1/properties/type/enum",keyword:"enum",params:{allowedValues: schema13.anyOf[1].properties.type.enum}};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data.url !== undefined){
if(data.url !== null){
const err78 = {instancePath:instancePath+"/url",schemaPath:"#/anyOf/1/properties/url/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data.direction !== undefined){
if(typeof data.direction !== "string"){
const err79 = {instancePath:instancePath+"/direction",schemaPath:"#/anyOf/1/properties/direction/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data.status !== undefined){
if(typeof data.status !== "string"){
const err80 = {instancePath:instancePath+"/status",schemaPath:"#/anyOf/1/properties/status/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(data.duration !== undefined){
let data32 = data.duration;
const _errs90 = errors;
let valid14 = false;
const _errs91 = errors;
if(!((typeof data32 == "number") && (!(data32 % 1) && !isNaN(data32)))){
const err81 = {instancePath:instancePath+"/duration",schemaPath:"#/anyOf/1/properties/duration/anyOf/0/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
var _valid6 = _errs91 === errors;
valid14 = valid14 || _valid6;
if(!valid14){
const _errs93 = errors;
if(data32 !== null){
const err82 = {instancePath:instancePath+"/duration",schemaPath:"#/anyOf/1/properties/duration/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
var _valid6 = _errs93 === errors;
valid14 = valid14 || _valid6;
}
if(!valid14){
const err83 = {instancePath:instancePath+"/duration",schemaPath:"#/anyOf/1/properties/duration/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
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
if(data.duration_ms !== undefined){
let data33 = data.duration_ms;
const _errs96 = errors;
let valid15 = false;
const _errs97 = errors;
if(!((typeof data33 == "number") && (!(data33 % 1) && !isNaN(data33)))){
const err84 = {instancePath:instancePath+"/duration_ms",schemaPath:"#/anyOf/1/properties/duration_ms/anyOf/0/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
var _valid7 = _errs97 === errors;
valid15 = valid15 || _valid7;
if(!valid15){
const _errs99 = errors;
if(data33 !== null){
const err85 = {instancePath:instancePath+"/duration_ms",schemaPath:"#/anyOf/1/properties/duration_ms/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
var _valid7 = _errs99 === errors;
valid15 = valid15 || _valid7;
}
if(!valid15){
const err86 = {instancePath:instancePath+"/duration_ms",schemaPath:"#/anyOf/1/properties/duration_ms/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
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
}
else {
const err87 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
var _valid0 = _errs59 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs101 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err88 = {instancePath,schemaPath:"#/anyOf/2/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
if(data.from === undefined){
const err89 = {instancePath,schemaPath:"#/anyOf/2/required",keyword:"required",params:{missingProperty: "from"}};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
if(data.to === undefined){
const err90 = {instancePath,schemaPath:"#/anyOf/2/required",keyword:"required",params:{missingProperty: "to"}};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
if(data.source === undefined){
const err91 = {instancePath,schemaPath:"#/anyOf/2/required",keyword:"required",params:{missingProperty: "source"}};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
if(data.charge === undefined){
const err92 = {instancePath,schemaPath:"#/anyOf/2/required",keyword:"required",params:{missingProperty: "charge"}};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
if(data.charge_details === undefined){
const err93 = {instancePath,schemaPath:"#/anyOf/2/required",keyword:"required",params:{missingProperty: "charge_details"}};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
if(data.created_at === undefined){
const err94 = {instancePath,schemaPath:"#/anyOf/2/required",keyword:"required",params:{missingProperty: "created_at"}};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
if(data.type === undefined){
const err95 = {instancePath,schemaPath:"#/anyOf/2/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
if(data.url === undefined){
const err96 = {instancePath,schemaPath:"#/anyOf/2/required",keyword:"required",params:{missingProperty: "url"}};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
if(data.status === undefined){
const err97 = {instancePath,schemaPath:"#/anyOf/2/required",keyword:"required",params:{missingProperty: "status"}};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
if(data.duration === undefined){
const err98 = {instancePath,schemaPath:"#/anyOf/2/required",keyword:"required",params:{missingProperty: "duration"}};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
if(data.id !== undefined){
let data34 = data.id;
if(typeof data34 === "string"){
if(!pattern0.test(data34)){
const err99 = {instancePath:instancePath+"/id",schemaPath:"#/anyOf/2/properties/id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
else {
const err100 = {instancePath:instancePath+"/id",schemaPath:"#/anyOf/2/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
if(data.from !== undefined){
if(typeof data.from !== "string"){
const err101 = {instancePath:instancePath+"/from",schemaPath:"#/anyOf/2/properties/from/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
if(data.to !== undefined){
if(typeof data.to !== "string"){
const err102 = {instancePath:instancePath+"/to",schemaPath:"#/anyOf/2/properties/to/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
if(data.source !== undefined){
if(typeof data.source !== "string"){
const err103 = {instancePath:instancePath+"/source",schemaPath:"#/anyOf/2/properties/source/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
if(data.charge !== undefined){
if(!(typeof data.charge == "number")){
const err104 = {instancePath:instancePath+"/charge",schemaPath:"#/anyOf/2/properties/charge/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
if(data.charge_details !== undefined){
let data39 = data.charge_details;
if(Array.isArray(data39)){
const len2 = data39.length;
for(let i2=0; i2<len2; i2++){
let data40 = data39[i2];
if(data40 && typeof data40 == "object" && !Array.isArray(data40)){
if(data40.description === undefined){
const err105 = {instancePath:instancePath+"/charge_details/" + i2,schemaPath:"#/anyOf/2/properties/charge_details/items/required",keyword:"required",params:{missingProperty: "description"}};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
if(data40.charge === undefined){
const err106 = {instancePath:instancePath+"/charge_details/" + i2,schemaPath:"#/anyOf/2/properties/charge_details/items/required",keyword:"required",params:{missingProperty: "charge"}};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
if(data40.description !== undefined){
if(typeof data40.description !== "string"){
const err107 = {instancePath:instancePath+"/charge_details/" + i2+"/description",schemaPath:"#/anyOf/2/properties/charge_details/items/properties/description/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
if(data40.charge !== undefined){
if(!(typeof data40.charge == "number")){
const err108 = {instancePath:instancePath+"/charge_details/" + i2+"/charge",schemaPath:"#/anyOf/2/properties/charge_details/items/properties/charge/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
}
else {
const err109 = {instancePath:instancePath+"/charge_details/" + i2,schemaPath:"#/anyOf/2/properties/charge_details/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
}
else {
const err110 = {instancePath:instancePath+"/charge_details",schemaPath:"#/anyOf/2/properties/charge_details/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
if(data.created_at !== undefined){
let data43 = data.created_at;
if(typeof data43 === "string"){
if(!pattern1.test(data43)){
const err111 = {instancePath:instancePath+"/created_at",schemaPath:"#/anyOf/2/properties/created_at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"}};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
else {
const err112 = {instancePath:instancePath+"/created_at",schemaPath:"#/anyOf/2/properties/created_at/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
if(data.type !== undefined){
let data44 = data.type;
if(typeof data44 !== "string"){
const err113 = {instancePath:instancePath+"/type",schemaPath:"#/anyOf/2/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
if("dialogflow_call" !== data44){
const err114 = {instancePath:instancePath+"/type",schemaPath:"#/anyOf/2/properties/type/const",keyword:"const",params:{allowedValue: "dialogflow_call"}};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
if(data.url !== undefined){
if(data.url !== null){
const err115 = {instancePath:instancePath+"/url",schemaPath:"#/anyOf/2/properties/url/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
if(data.status !== undefined){
if(typeof data.status !== "string"){
const err116 = {instancePath:instancePath+"/status",schemaPath:"#/anyOf/2/properties/status/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
if(data.duration !== undefined){
let data47 = data.duration;
const _errs130 = errors;
let valid20 = false;
const _errs131 = errors;
if(!((typeof data47 == "number") && (!(data47 % 1) && !isNaN(data47)))){
const err117 = {instancePath:instancePath+"/duration",schemaPath:"#/anyOf/2/properties/duration/anyOf/0/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
var _valid8 = _errs131 === errors;
valid20 = valid20 || _valid8;
if(!valid20){
const _errs133 = errors;
if(data47 !== null){
const err118 = {instancePath:instancePath+"/duration",schemaPath:"#/anyOf/2/properties/duration/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
var _valid8 = _errs133 === errors;
valid20 = valid20 || _valid8;
}
if(!valid20){
const err119 = {instancePath:instancePath+"/duration",schemaPath:"#/anyOf/2/properties/duration/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
else {
errors = _errs130;
if(vErrors !== null){
if(_errs130){
vErrors.length = _errs130;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err120 = {instancePath,schemaPath:"#/anyOf/2/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
var _valid0 = _errs101 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs135 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err121 = {instancePath,schemaPath:"#/anyOf/3/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
if(data.from === undefined){
const err122 = {instancePath,schemaPath:"#/anyOf/3/required",keyword:"required",params:{missingProperty: "from"}};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
if(data.to === undefined){
const err123 = {instancePath,schemaPath:"#/anyOf/3/required",keyword:"required",params:{missingProperty: "to"}};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
if(data.source === undefined){
const err124 = {instancePath,schemaPath:"#/anyOf/3/required",keyword:"required",params:{missingProperty: "source"}};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
if(data.charge === undefined){
const err125 = {instancePath,schemaPath:"#/anyOf/3/required",keyword:"required",params:{missingProperty: "charge"}};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
if(data.charge_details === undefined){
const err126 = {instancePath,schemaPath:"#/anyOf/3/required",keyword:"required",params:{missingProperty: "charge_details"}};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
if(data.created_at === undefined){
const err127 = {instancePath,schemaPath:"#/anyOf/3/required",keyword:"required",params:{missingProperty: "created_at"}};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
if(data.type === undefined){
const err128 = {instancePath,schemaPath:"#/anyOf/3/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
if(data.url === undefined){
const err129 = {instancePath,schemaPath:"#/anyOf/3/required",keyword:"required",params:{missingProperty: "url"}};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
if(data.direction === undefined){
const err130 = {instancePath,schemaPath:"#/anyOf/3/required",keyword:"required",params:{missingProperty: "direction"}};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
if(data.status === undefined){
const err131 = {instancePath,schemaPath:"#/anyOf/3/required",keyword:"required",params:{missingProperty: "status"}};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
if(data.id !== undefined){
let data48 = data.id;
if(typeof data48 === "string"){
if(!pattern0.test(data48)){
const err132 = {instancePath:instancePath+"/id",schemaPath:"#/anyOf/3/properties/id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
else {
const err133 = {instancePath:instancePath+"/id",schemaPath:"#/anyOf/3/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
if(data.from !== undefined){
if(typeof data.from !== "string"){
const err134 = {instancePath:instancePath+"/from",schemaPath:"#/anyOf/3/properties/from/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
if(data.to !== undefined){
if(typeof data.to !== "string"){
const err135 = {instancePath:instancePath+"/to",schemaPath:"#/anyOf/3/properties/to/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
if(data.source !== undefined){
if(typeof data.source !== "string"){
const err136 = {instancePath:instancePath+"/source",schemaPath:"#/anyOf/3/properties/source/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
if(data.charge !== undefined){
if(!(typeof data.charge == "number")){
const err137 = {instancePath:instancePath+"/charge",schemaPath:"#/anyOf/3/properties/charge/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
if(data.charge_details !== undefined){
let data53 = data.charge_details;
if(Array.isArray(data53)){
const len3 = data53.length;
for(let i3=0; i3<len3; i3++){
let data54 = data53[i3];
if(data54 && typeof data54 == "object" && !Array.isArray(data54)){
if(data54.description === undefined){
const err138 = {instancePath:instancePath+"/charge_details/" + i3,schemaPath:"#/anyOf/3/properties/charge_details/items/required",keyword:"required",params:{missingProperty: "description"}};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
if(data54.charge === undefined){
const err139 = {instancePath:instancePath+"/charge_details/" + i3,schemaPath:"#/anyOf/3/properties/charge_details/items/required",keyword:"required",params:{missingProperty: "charge"}};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
if(data54.description !== undefined){
if(typeof data54.description !== "string"){
const err140 = {instancePath:instancePath+"/charge_details/" + i3+"/description",schemaPath:"#/anyOf/3/properties/charge_details/items/properties/description/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
if(data54.charge !== undefined){
if(!(typeof data54.charge == "number")){
const err141 = {instancePath:instancePath+"/charge_details/" + i3+"/charge",schemaPath:"#/anyOf/3/properties/charge_details/items/properties/charge/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
}
else {
const err142 = {instancePath:instancePath+"/charge_details/" + i3,schemaPath:"#/anyOf/3/properties/charge_details/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
}
else {
const err143 = {instancePath:instancePath+"/charge_details",schemaPath:"#/anyOf/3/properties/charge_details/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
if(data.created_at !== undefined){
let data57 = data.created_at;
if(typeof data57 === "string"){
if(!pattern1.test(data57)){
const err144 = {instancePath:instancePath+"/created_at",schemaPath:"#/anyOf/3/properties/created_at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"}};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
else {
const err145 = {instancePath:instancePath+"/created_at",schemaPath:"#/anyOf/3/properties/created_at/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
if(data.type !== undefined){
let data58 = data.type;
if(typeof data58 !== "string"){
const err146 = {instancePath:instancePath+"/type",schemaPath:"#/anyOf/3/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
if("fabric_subscriber_device_leg" !== data58){
const err147 = {instancePath:instancePath+"/type",schemaPath:"#/anyOf/3/properties/type/const",keyword:"const",params:{allowedValue: "fabric_subscriber_device_leg"}};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
if(data.url !== undefined){
if(data.url !== null){
const err148 = {instancePath:instancePath+"/url",schemaPath:"#/anyOf/3/properties/url/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
if(data.direction !== undefined){
if(typeof data.direction !== "string"){
const err149 = {instancePath:instancePath+"/direction",schemaPath:"#/anyOf/3/properties/direction/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
if(data.status !== undefined){
let data61 = data.status;
const _errs164 = errors;
let valid25 = false;
const _errs165 = errors;
if(typeof data61 !== "string"){
const err150 = {instancePath:instancePath+"/status",schemaPath:"#/anyOf/3/properties/status/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
var _valid9 = _errs165 === errors;
valid25 = valid25 || _valid9;
if(!valid25){
const _errs167 = errors;
if(data61 !== null){
const err151 = {instancePath:instancePath+"/status",schemaPath:"#/anyOf/3/properties/status/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
var _valid9 = _errs167 === errors;
valid25 = valid25 || _valid9;
}
if(!valid25){
const err152 = {instancePath:instancePath+"/status",schemaPath:"#/anyOf/3/properties/status/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
else {
errors = _errs164;
if(vErrors !== null){
if(_errs164){
vErrors.length = _errs164;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err153 = {instancePath,schemaPath:"#/anyOf/3/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
var _valid0 = _errs135 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs169 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err154 = {instancePath,schemaPath:"#/anyOf/4/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
if(data.discarded_at === undefined){
const err155 = {instancePath,schemaPath:"#/anyOf/4/required",keyword:"required",params:{missingProperty: "discarded_at"}};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
if(data.created_at === undefined){
const err156 = {instancePath,schemaPath:"#/anyOf/4/required",keyword:"required",params:{missingProperty: "created_at"}};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
if(data.id !== undefined){
let data62 = data.id;
if(typeof data62 === "string"){
if(!pattern0.test(data62)){
const err157 = {instancePath:instancePath+"/id",schemaPath:"#/anyOf/4/properties/id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
else {
const err158 = {instancePath:instancePath+"/id",schemaPath:"#/anyOf/4/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
}
if(data.discarded_at !== undefined){
let data63 = data.discarded_at;
if(typeof data63 === "string"){
if(!pattern1.test(data63)){
const err159 = {instancePath:instancePath+"/discarded_at",schemaPath:"#/anyOf/4/properties/discarded_at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"}};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
else {
const err160 = {instancePath:instancePath+"/discarded_at",schemaPath:"#/anyOf/4/properties/discarded_at/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
}
if(data.created_at !== undefined){
let data64 = data.created_at;
if(typeof data64 === "string"){
if(!pattern1.test(data64)){
const err161 = {instancePath:instancePath+"/created_at",schemaPath:"#/anyOf/4/properties/created_at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"}};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
}
else {
const err162 = {instancePath:instancePath+"/created_at",schemaPath:"#/anyOf/4/properties/created_at/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
}
else {
const err163 = {instancePath,schemaPath:"#/anyOf/4/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
var _valid0 = _errs169 === errors;
valid0 = valid0 || _valid0;
}
}
}
}
if(!valid0){
const err164 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
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
validate12.errors = vErrors;
return errors === 0;
}

export const logs_voice_listEvents_result = validate13;
const schema14 = {"type":"object","required":["data"],"properties":{"data":{"type":"array","items":{"type":"object","required":["event_at","level","name","details","project_id","log_id"],"properties":{"event_at":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"},"level":{"type":"string"},"name":{"type":"string"},"details":{"type":"object"},"project_id":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"log_id":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}}}}},"$id":"schema:logs_voice_listEvents_result"};

function validate13(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:logs_voice_listEvents_result" */;
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
if(data.data !== undefined){
let data0 = data.data;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.event_at === undefined){
const err1 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "event_at"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data1.level === undefined){
const err2 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "level"}};
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
if(data1.details === undefined){
const err4 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "details"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1.project_id === undefined){
const err5 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "project_id"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data1.log_id === undefined){
const err6 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "log_id"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data1.event_at !== undefined){
let data2 = data1.event_at;
if(typeof data2 === "string"){
if(!pattern1.test(data2)){
const err7 = {instancePath:instancePath+"/data/" + i0+"/event_at",schemaPath:"#/properties/data/items/properties/event_at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"}};
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
const err8 = {instancePath:instancePath+"/data/" + i0+"/event_at",schemaPath:"#/properties/data/items/properties/event_at/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data1.level !== undefined){
if(typeof data1.level !== "string"){
const err9 = {instancePath:instancePath+"/data/" + i0+"/level",schemaPath:"#/properties/data/items/properties/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data1.name !== undefined){
if(typeof data1.name !== "string"){
const err10 = {instancePath:instancePath+"/data/" + i0+"/name",schemaPath:"#/properties/data/items/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data1.details !== undefined){
let data5 = data1.details;
if(!(data5 && typeof data5 == "object" && !Array.isArray(data5))){
const err11 = {instancePath:instancePath+"/data/" + i0+"/details",schemaPath:"#/properties/data/items/properties/details/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data1.project_id !== undefined){
let data6 = data1.project_id;
if(typeof data6 === "string"){
if(!pattern0.test(data6)){
const err12 = {instancePath:instancePath+"/data/" + i0+"/project_id",schemaPath:"#/properties/data/items/properties/project_id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
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
const err13 = {instancePath:instancePath+"/data/" + i0+"/project_id",schemaPath:"#/properties/data/items/properties/project_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data1.log_id !== undefined){
let data7 = data1.log_id;
if(typeof data7 === "string"){
if(!pattern0.test(data7)){
const err14 = {instancePath:instancePath+"/data/" + i0+"/log_id",schemaPath:"#/properties/data/items/properties/log_id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
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
const err15 = {instancePath:instancePath+"/data/" + i0+"/log_id",schemaPath:"#/properties/data/items/properties/log_id/type",keyword:"type",params:{type: "string"}};
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
const err16 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/type",keyword:"type",params:{type: "object"}};
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
const err17 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "array"}};
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
const err18 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
validate13.errors = vErrors;
return errors === 0;
}

logs_voice_list_query.known = {"#":["include_deleted","created_before","created_on","created_after","page_number","page_size","page_token"]};
