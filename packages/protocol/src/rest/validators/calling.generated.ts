// Generated from packages/protocol/catalogue by `npm run generate`. Do not edit.
// @ts-nocheck
"use strict";
export const calling_dial_body = validate10;
const schema11 = {"type":"object","required":["command","params"],"properties":{"command":{"type":"string","const":"dial"},"params":{"anyOf":[{"type":"object","required":["from","url"],"properties":{"from":{"type":"string","minLength":1},"url":{"type":"string","minLength":1},"to":{"type":"string","minLength":1},"username":{"type":"string"},"password":{"type":"string"},"to_script":{"anyOf":[{"type":"string"},{"type":"object","required":["sections"],"properties":{"version":{"type":"string"},"sections":{"type":"object","required":["main"],"properties":{"main":{}}}}}]},"caller_id":{"type":"string"},"fallback_url":{"type":"string"},"status_url":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"},"status_events":{"type":"array","items":{"type":"string","enum":["created","ringing","answered","ended"]}},"url_method":{"type":"string","enum":["GET","POST"]},"codecs":{"anyOf":[{"type":"array","items":{"type":"string","enum":["OPUS","OPUS@48000H@20I","OPUS@24000H@20I","OPUS@16000H@20I","OPUS@8000H@20I","G722","PCMU","PCMA","G729","VP8","H264"]}},{"type":"string"}]},"timeout":{"type":"integer","minimum":1,"maximum":600},"max_price_per_minute":{"type":"number","minimum":0},"send_digits":{"type":"string","pattern":"^[0-9A-Da-d*#wW,]*$"},"region":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}]},"custom_variables":{"type":"object","maxProperties":20,"propertyNames":{"pattern":"^(?![sS][iI][gG][nN][aA][lL][wW][iI][rR][eE]_|[sS][wW]_|[rR][tT][cC]_|[iI][nN][tT][eE][rR][nN][aA][lL]_)[A-Za-z_][A-Za-z0-9_]*$"},"additionalProperties":{"type":"string","minLength":1,"maxLength":1024}}},"additionalProperties":false},{"type":"object","required":["from","swml"],"properties":{"from":{"type":"string","minLength":1},"swml":{"type":"object","required":["sections"],"properties":{"version":{"type":"string"},"sections":{"type":"object","required":["main"],"properties":{"main":{}}}}},"to":{"type":"string","minLength":1},"username":{"type":"string"},"password":{"type":"string"},"to_script":{"anyOf":[{"type":"string"},{"type":"object","required":["sections"],"properties":{"version":{"type":"string"},"sections":{"type":"object","required":["main"],"properties":{"main":{}}}}}]},"caller_id":{"type":"string"},"fallback_url":{"type":"string"},"status_url":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"},"status_events":{"type":"array","items":{"type":"string","enum":["created","ringing","answered","ended"]}},"url_method":{"type":"string","enum":["GET","POST"]},"codecs":{"anyOf":[{"type":"array","items":{"type":"string","enum":["OPUS","OPUS@48000H@20I","OPUS@24000H@20I","OPUS@16000H@20I","OPUS@8000H@20I","G722","PCMU","PCMA","G729","VP8","H264"]}},{"type":"string"}]},"timeout":{"type":"integer","minimum":1,"maximum":600},"max_price_per_minute":{"type":"number","minimum":0},"send_digits":{"type":"string","pattern":"^[0-9A-Da-d*#wW,]*$"},"region":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}]},"custom_variables":{"type":"object","maxProperties":20,"propertyNames":{"pattern":"^(?![sS][iI][gG][nN][aA][lL][wW][iI][rR][eE]_|[sS][wW]_|[rR][tT][cC]_|[iI][nN][tT][eE][rR][nN][aA][lL]_)[A-Za-z_][A-Za-z0-9_]*$"},"additionalProperties":{"type":"string","minLength":1,"maxLength":1024}}},"additionalProperties":false}]}},"additionalProperties":false,"$id":"schema:calling_dial_body"};
const func2 = Object.prototype.hasOwnProperty;
const pattern0 = new RegExp("^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$", "u");
const pattern1 = new RegExp("^[0-9A-Da-d*#wW,]*$", "u");
const pattern2 = new RegExp("^(?![sS][iI][gG][nN][aA][lL][wW][iI][rR][eE]_|[sS][wW]_|[rR][tT][cC]_|[iI][nN][tT][eE][rR][nN][aA][lL]_)[A-Za-z_][A-Za-z0-9_]*$", "u");

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:calling_dial_body" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.command === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "command"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.params === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "params"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "command") || (key0 === "params"))){
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
if(data.command !== undefined){
let data0 = data.command;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/command",schemaPath:"#/properties/command/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if("dial" !== data0){
const err4 = {instancePath:instancePath+"/command",schemaPath:"#/properties/command/const",keyword:"const",params:{allowedValue: "dial"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.params !== undefined){
let data1 = data.params;
const _errs5 = errors;
let valid1 = false;
const _errs6 = errors;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.from === undefined){
const err5 = {instancePath:instancePath+"/params",schemaPath:"#/properties/params/anyOf/0/required",keyword:"required",params:{missingProperty: "from"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data1.url === undefined){
const err6 = {instancePath:instancePath+"/params",schemaPath:"#/properties/params/anyOf/0/required",keyword:"required",params:{missingProperty: "url"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const key1 in data1){
if(!(func2.call(schema11.properties.params.anyOf[0].properties, key1))){
const err7 = {instancePath:instancePath+"/params",schemaPath:"#/properties/params/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data1.from !== undefined){
let data2 = data1.from;
if(typeof data2 === "string"){
if(data2.length < 1){
const err8 = {instancePath:instancePath+"/params/from",schemaPath:"#/properties/params/anyOf/0/properties/from/minLength",keyword:"minLength",params:{limit: 1}};
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
const err9 = {instancePath:instancePath+"/params/from",schemaPath:"#/properties/params/anyOf/0/properties/from/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data1.url !== undefined){
let data3 = data1.url;
if(typeof data3 === "string"){
if(data3.length < 1){
const err10 = {instancePath:instancePath+"/params/url",schemaPath:"#/properties/params/anyOf/0/properties/url/minLength",keyword:"minLength",params:{limit: 1}};
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
const err11 = {instancePath:instancePath+"/params/url",schemaPath:"#/properties/params/anyOf/0/properties/url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data1.to !== undefined){
let data4 = data1.to;
if(typeof data4 === "string"){
if(data4.length < 1){
const err12 = {instancePath:instancePath+"/params/to",schemaPath:"#/properties/params/anyOf/0/properties/to/minLength",keyword:"minLength",params:{limit: 1}};
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
const err13 = {instancePath:instancePath+"/params/to",schemaPath:"#/properties/params/anyOf/0/properties/to/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data1.username !== undefined){
if(typeof data1.username !== "string"){
const err14 = {instancePath:instancePath+"/params/username",schemaPath:"#/properties/params/anyOf/0/properties/username/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data1.password !== undefined){
if(typeof data1.password !== "string"){
const err15 = {instancePath:instancePath+"/params/password",schemaPath:"#/properties/params/anyOf/0/properties/password/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data1.to_script !== undefined){
let data7 = data1.to_script;
const _errs20 = errors;
let valid3 = false;
const _errs21 = errors;
if(typeof data7 !== "string"){
const err16 = {instancePath:instancePath+"/params/to_script",schemaPath:"#/properties/params/anyOf/0/properties/to_script/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
var _valid1 = _errs21 === errors;
valid3 = valid3 || _valid1;
if(!valid3){
const _errs23 = errors;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.sections === undefined){
const err17 = {instancePath:instancePath+"/params/to_script",schemaPath:"#/properties/params/anyOf/0/properties/to_script/anyOf/1/required",keyword:"required",params:{missingProperty: "sections"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data7.version !== undefined){
if(typeof data7.version !== "string"){
const err18 = {instancePath:instancePath+"/params/to_script/version",schemaPath:"#/properties/params/anyOf/0/properties/to_script/anyOf/1/properties/version/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data7.sections !== undefined){
let data9 = data7.sections;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.main === undefined){
const err19 = {instancePath:instancePath+"/params/to_script/sections",schemaPath:"#/properties/params/anyOf/0/properties/to_script/anyOf/1/properties/sections/required",keyword:"required",params:{missingProperty: "main"}};
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
const err20 = {instancePath:instancePath+"/params/to_script/sections",schemaPath:"#/properties/params/anyOf/0/properties/to_script/anyOf/1/properties/sections/type",keyword:"type",params:{type: "object"}};
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
const err21 = {instancePath:instancePath+"/params/to_script",schemaPath:"#/properties/params/anyOf/0/properties/to_script/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
var _valid1 = _errs23 === errors;
valid3 = valid3 || _valid1;
}
if(!valid3){
const err22 = {instancePath:instancePath+"/params/to_script",schemaPath:"#/properties/params/anyOf/0/properties/to_script/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
else {
errors = _errs20;
if(vErrors !== null){
if(_errs20){
vErrors.length = _errs20;
}
else {
vErrors = null;
}
}
}
}
if(data1.caller_id !== undefined){
if(typeof data1.caller_id !== "string"){
const err23 = {instancePath:instancePath+"/params/caller_id",schemaPath:"#/properties/params/anyOf/0/properties/caller_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data1.fallback_url !== undefined){
if(typeof data1.fallback_url !== "string"){
const err24 = {instancePath:instancePath+"/params/fallback_url",schemaPath:"#/properties/params/anyOf/0/properties/fallback_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data1.status_url !== undefined){
let data12 = data1.status_url;
if(typeof data12 === "string"){
if(!pattern0.test(data12)){
const err25 = {instancePath:instancePath+"/params/status_url",schemaPath:"#/properties/params/anyOf/0/properties/status_url/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"}};
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
const err26 = {instancePath:instancePath+"/params/status_url",schemaPath:"#/properties/params/anyOf/0/properties/status_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data1.status_events !== undefined){
let data13 = data1.status_events;
if(Array.isArray(data13)){
const len0 = data13.length;
for(let i0=0; i0<len0; i0++){
let data14 = data13[i0];
if(typeof data14 !== "string"){
const err27 = {instancePath:instancePath+"/params/status_events/" + i0,schemaPath:"#/properties/params/anyOf/0/properties/status_events/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(!((((data14 === "created") || (data14 === "ringing")) || (data14 === "answered")) || (data14 === "ended"))){
const err28 = {instancePath:instancePath+"/params/status_events/" + i0,schemaPath:"#/properties/params/anyOf/0/properties/status_events/items/enum",keyword:"enum",params:{allowedValues: schema11.properties.params.anyOf[0].properties.status_events.items.enum}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
else {
const err29 = {instancePath:instancePath+"/params/status_events",schemaPath:"#/properties/params/anyOf/0/properties/status_events/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data1.url_method !== undefined){
let data15 = data1.url_method;
if(typeof data15 !== "string"){
const err30 = {instancePath:instancePath+"/params/url_method",schemaPath:"#/properties/params/anyOf/0/properties/url_method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(!((data15 === "GET") || (data15 === "POST"))){
const err31 = {instancePath:instancePath+"/params/url_method",schemaPath:"#/properties/params/anyOf/0/properties/url_method/enum",keyword:"enum",params:{allowedValues: schema11.properties.params.anyOf[0].properties.url_method.enum}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data1.codecs !== undefined){
let data16 = data1.codecs;
const _errs42 = errors;
let valid7 = false;
const _errs43 = errors;
if(Array.isArray(data16)){
const len1 = data16.length;
for(let i1=0; i1<len1; i1++){
let data17 = data16[i1];
if(typeof data17 !== "string"){
const err32 = {instancePath:instancePath+"/params/codecs/" + i1,schemaPath:"#/properties/params/anyOf/0/properties/codecs/anyOf/0/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(!(((((((((((data17 === "OPUS") || (data17 === "OPUS@48000H@20I")) || (data17 === "OPUS@24000H@20I")) || (data17 === "OPUS@16000H@20I")) || (data17 === "OPUS@8000H@20I")) || (data17 === "G722")) || (data17 === "PCMU")) || (data17 === "PCMA")) || (data17 === "G729")) || (data17 === "VP8")) || (data17 === "H264"))){
const err33 = {instancePath:instancePath+"/params/codecs/" + i1,schemaPath:"#/properties/params/anyOf/0/properties/codecs/anyOf/0/items/enum",keyword:"enum",params:{allowedValues: schema11.properties.params.anyOf[0].properties.codecs.anyOf[0].items.enum}};
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
const err34 = {instancePath:instancePath+"/params/codecs",schemaPath:"#/properties/params/anyOf/0/properties/codecs/anyOf/0/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
var _valid2 = _errs43 === errors;
valid7 = valid7 || _valid2;
if(!valid7){
const _errs47 = errors;
if(typeof data16 !== "string"){
const err35 = {instancePath:instancePath+"/params/codecs",schemaPath:"#/properties/params/anyOf/0/properties/codecs/anyOf/1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
var _valid2 = _errs47 === errors;
valid7 = valid7 || _valid2;
}
if(!valid7){
const err36 = {instancePath:instancePath+"/params/codecs",schemaPath:"#/properties/params/anyOf/0/properties/codecs/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
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
if(data1.timeout !== undefined){
let data18 = data1.timeout;
if(!((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18)))){
const err37 = {instancePath:instancePath+"/params/timeout",schemaPath:"#/properties/params/anyOf/0/properties/timeout/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(typeof data18 == "number"){
if(data18 > 600 || isNaN(data18)){
const err38 = {instancePath:instancePath+"/params/timeout",schemaPath:"#/properties/params/anyOf/0/properties/timeout/maximum",keyword:"maximum",params:{comparison: "<=", limit: 600}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(data18 < 1 || isNaN(data18)){
const err39 = {instancePath:instancePath+"/params/timeout",schemaPath:"#/properties/params/anyOf/0/properties/timeout/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
if(data1.max_price_per_minute !== undefined){
let data19 = data1.max_price_per_minute;
if(typeof data19 == "number"){
if(data19 < 0 || isNaN(data19)){
const err40 = {instancePath:instancePath+"/params/max_price_per_minute",schemaPath:"#/properties/params/anyOf/0/properties/max_price_per_minute/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
else {
const err41 = {instancePath:instancePath+"/params/max_price_per_minute",schemaPath:"#/properties/params/anyOf/0/properties/max_price_per_minute/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data1.send_digits !== undefined){
let data20 = data1.send_digits;
if(typeof data20 === "string"){
if(!pattern1.test(data20)){
const err42 = {instancePath:instancePath+"/params/send_digits",schemaPath:"#/properties/params/anyOf/0/properties/send_digits/pattern",keyword:"pattern",params:{pattern: "^[0-9A-Da-d*#wW,]*$"}};
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
const err43 = {instancePath:instancePath+"/params/send_digits",schemaPath:"#/properties/params/anyOf/0/properties/send_digits/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data1.region !== undefined){
let data21 = data1.region;
const _errs56 = errors;
let valid10 = false;
const _errs57 = errors;
if(typeof data21 !== "string"){
const err44 = {instancePath:instancePath+"/params/region",schemaPath:"#/properties/params/anyOf/0/properties/region/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
var _valid3 = _errs57 === errors;
valid10 = valid10 || _valid3;
if(!valid10){
const _errs59 = errors;
if(Array.isArray(data21)){
const len2 = data21.length;
for(let i2=0; i2<len2; i2++){
if(typeof data21[i2] !== "string"){
const err45 = {instancePath:instancePath+"/params/region/" + i2,schemaPath:"#/properties/params/anyOf/0/properties/region/anyOf/1/items/type",keyword:"type",params:{type: "string"}};
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
const err46 = {instancePath:instancePath+"/params/region",schemaPath:"#/properties/params/anyOf/0/properties/region/anyOf/1/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
var _valid3 = _errs59 === errors;
valid10 = valid10 || _valid3;
}
if(!valid10){
const err47 = {instancePath:instancePath+"/params/region",schemaPath:"#/properties/params/anyOf/0/properties/region/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
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
if(data1.custom_variables !== undefined){
let data23 = data1.custom_variables;
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
if(Object.keys(data23).length > 20){
const err48 = {instancePath:instancePath+"/params/custom_variables",schemaPath:"#/properties/params/anyOf/0/properties/custom_variables/maxProperties",keyword:"maxProperties",params:{limit: 20}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
for(const key2 in data23){
const _errs65 = errors;
if(typeof key2 === "string"){
if(!pattern2.test(key2)){
const err49 = {instancePath:instancePath+"/params/custom_variables",schemaPath:"#/properties/params/anyOf/0/properties/custom_variables/propertyNames/pattern",keyword:"pattern",params:{pattern: "^(?![sS][iI][gG][nN][aA][lL][wW][iI][rR][eE]_|[sS][wW]_|[rR][tT][cC]_|[iI][nN][tT][eE][rR][nN][aA][lL]_)[A-Za-z_][A-Za-z0-9_]*$"},propertyName:key2};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
var valid13 = _errs65 === errors;
if(!valid13){
const err50 = {instancePath:instancePath+"/params/custom_variables",schemaPath:"#/properties/params/anyOf/0/properties/custom_variables/propertyNames",keyword:"propertyNames",params:{propertyName: key2}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
for(const key3 in data23){
let data24 = data23[key3];
if(typeof data24 === "string"){
if(data24.length > 1024){
const err51 = {instancePath:instancePath+"/params/custom_variables/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/params/anyOf/0/properties/custom_variables/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(data24.length < 1){
const err52 = {instancePath:instancePath+"/params/custom_variables/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/params/anyOf/0/properties/custom_variables/additionalProperties/minLength",keyword:"minLength",params:{limit: 1}};
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
const err53 = {instancePath:instancePath+"/params/custom_variables/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/params/anyOf/0/properties/custom_variables/additionalProperties/type",keyword:"type",params:{type: "string"}};
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
const err54 = {instancePath:instancePath+"/params/custom_variables",schemaPath:"#/properties/params/anyOf/0/properties/custom_variables/type",keyword:"type",params:{type: "object"}};
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
const err55 = {instancePath:instancePath+"/params",schemaPath:"#/properties/params/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
var _valid0 = _errs6 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs69 = errors;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.from === undefined){
const err56 = {instancePath:instancePath+"/params",schemaPath:"#/properties/params/anyOf/1/required",keyword:"required",params:{missingProperty: "from"}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if(data1.swml === undefined){
const err57 = {instancePath:instancePath+"/params",schemaPath:"#/properties/params/anyOf/1/required",keyword:"required",params:{missingProperty: "swml"}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
for(const key4 in data1){
if(!(func2.call(schema11.properties.params.anyOf[1].properties, key4))){
const err58 = {instancePath:instancePath+"/params",schemaPath:"#/properties/params/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data1.from !== undefined){
let data25 = data1.from;
if(typeof data25 === "string"){
if(data25.length < 1){
const err59 = {instancePath:instancePath+"/params/from",schemaPath:"#/properties/params/anyOf/1/properties/from/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
else {
const err60 = {instancePath:instancePath+"/params/from",schemaPath:"#/properties/params/anyOf/1/properties/from/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data1.swml !== undefined){
let data26 = data1.swml;
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
if(data26.sections === undefined){
const err61 = {instancePath:instancePath+"/params/swml",schemaPath:"#/properties/params/anyOf/1/properties/swml/required",keyword:"required",params:{missingProperty: "sections"}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if(data26.version !== undefined){
if(typeof data26.version !== "string"){
const err62 = {instancePath:instancePath+"/params/swml/version",schemaPath:"#/properties/params/anyOf/1/properties/swml/properties/version/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data26.sections !== undefined){
let data28 = data26.sections;
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
if(data28.main === undefined){
const err63 = {instancePath:instancePath+"/params/swml/sections",schemaPath:"#/properties/params/anyOf/1/properties/swml/properties/sections/required",keyword:"required",params:{missingProperty: "main"}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
else {
const err64 = {instancePath:instancePath+"/params/swml/sections",schemaPath:"#/properties/params/anyOf/1/properties/swml/properties/sections/type",keyword:"type",params:{type: "object"}};
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
const err65 = {instancePath:instancePath+"/params/swml",schemaPath:"#/properties/params/anyOf/1/properties/swml/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data1.to !== undefined){
let data29 = data1.to;
if(typeof data29 === "string"){
if(data29.length < 1){
const err66 = {instancePath:instancePath+"/params/to",schemaPath:"#/properties/params/anyOf/1/properties/to/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
else {
const err67 = {instancePath:instancePath+"/params/to",schemaPath:"#/properties/params/anyOf/1/properties/to/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data1.username !== undefined){
if(typeof data1.username !== "string"){
const err68 = {instancePath:instancePath+"/params/username",schemaPath:"#/properties/params/anyOf/1/properties/username/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data1.password !== undefined){
if(typeof data1.password !== "string"){
const err69 = {instancePath:instancePath+"/params/password",schemaPath:"#/properties/params/anyOf/1/properties/password/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data1.to_script !== undefined){
let data32 = data1.to_script;
const _errs87 = errors;
let valid17 = false;
const _errs88 = errors;
if(typeof data32 !== "string"){
const err70 = {instancePath:instancePath+"/params/to_script",schemaPath:"#/properties/params/anyOf/1/properties/to_script/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
var _valid4 = _errs88 === errors;
valid17 = valid17 || _valid4;
if(!valid17){
const _errs90 = errors;
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
if(data32.sections === undefined){
const err71 = {instancePath:instancePath+"/params/to_script",schemaPath:"#/properties/params/anyOf/1/properties/to_script/anyOf/1/required",keyword:"required",params:{missingProperty: "sections"}};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
if(data32.version !== undefined){
if(typeof data32.version !== "string"){
const err72 = {instancePath:instancePath+"/params/to_script/version",schemaPath:"#/properties/params/anyOf/1/properties/to_script/anyOf/1/properties/version/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data32.sections !== undefined){
let data34 = data32.sections;
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
if(data34.main === undefined){
const err73 = {instancePath:instancePath+"/params/to_script/sections",schemaPath:"#/properties/params/anyOf/1/properties/to_script/anyOf/1/properties/sections/required",keyword:"required",params:{missingProperty: "main"}};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
else {
const err74 = {instancePath:instancePath+"/params/to_script/sections",schemaPath:"#/properties/params/anyOf/1/properties/to_script/anyOf/1/properties/sections/type",keyword:"type",params:{type: "object"}};
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
const err75 = {instancePath:instancePath+"/params/to_script",schemaPath:"#/properties/params/anyOf/1/properties/to_script/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
var _valid4 = _errs90 === errors;
valid17 = valid17 || _valid4;
}
if(!valid17){
const err76 = {instancePath:instancePath+"/params/to_script",schemaPath:"#/properties/params/anyOf/1/properties/to_script/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
else {
errors = _errs87;
if(vErrors !== null){
if(_errs87){
vErrors.length = _errs87;
}
else {
vErrors = null;
}
}
}
}
if(data1.caller_id !== undefined){
if(typeof data1.caller_id !== "string"){
const err77 = {instancePath:instancePath+"/params/caller_id",schemaPath:"#/properties/params/anyOf/1/properties/caller_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data1.fallback_url !== undefined){
if(typeof data1.fallback_url !== "string"){
const err78 = {instancePath:instancePath+"/params/fallback_url",schemaPath:"#/properties/params/anyOf/1/properties/fallback_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data1.status_url !== undefined){
let data37 = data1.status_url;
if(typeof data37 === "string"){
if(!pattern0.test(data37)){
const err79 = {instancePath:instancePath+"/params/status_url",schemaPath:"#/properties/params/anyOf/1/properties/status_url/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"}};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
else {
const err80 = {instancePath:instancePath+"/params/status_url",schemaPath:"#/properties/params/anyOf/1/properties/status_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(data1.status_events !== undefined){
let data38 = data1.status_events;
if(Array.isArray(data38)){
const len3 = data38.length;
for(let i3=0; i3<len3; i3++){
let data39 = data38[i3];
if(typeof data39 !== "string"){
const err81 = {instancePath:instancePath+"/params/status_events/" + i3,schemaPath:"#/properties/params/anyOf/1/properties/status_events/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
if(!((((data39 === "created") || (data39 === "ringing")) || (data39 === "answered")) || (data39 === "ended"))){
const err82 = {instancePath:instancePath+"/params/status_events/" + i3,schemaPath:"#/properties/params/anyOf/1/properties/status_events/items/enum",keyword:"enum",params:{allowedValues: schema11.properties.params.anyOf[1].properties.status_events.items.enum}};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
}
else {
const err83 = {instancePath:instancePath+"/params/status_events",schemaPath:"#/properties/params/anyOf/1/properties/status_events/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
if(data1.url_method !== undefined){
let data40 = data1.url_method;
if(typeof data40 !== "string"){
const err84 = {instancePath:instancePath+"/params/url_method",schemaPath:"#/properties/params/anyOf/1/properties/url_method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
if(!((data40 === "GET") || (data40 === "POST"))){
const err85 = {instancePath:instancePath+"/params/url_method",schemaPath:"#/properties/params/anyOf/1/properties/url_method/enum",keyword:"enum",params:{allowedValues: schema11.properties.params.anyOf[1].properties.url_method.enum}};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
if(data1.codecs !== undefined){
let data41 = data1.codecs;
const _errs109 = errors;
let valid21 = false;
const _errs110 = errors;
if(Array.isArray(data41)){
const len4 = data41.length;
for(let i4=0; i4<len4; i4++){
let data42 = data41[i4];
if(typeof data42 !== "string"){
const err86 = {instancePath:instancePath+"/params/codecs/" + i4,schemaPath:"#/properties/params/anyOf/1/properties/codecs/anyOf/0/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
if(!(((((((((((data42 === "OPUS") || (data42 === "OPUS@48000H@20I")) || (data42 === "OPUS@24000H@20I")) || (data42 === "OPUS@16000H@20I")) || (data42 === "OPUS@8000H@20I")) || (data42 === "G722")) || (data42 === "PCMU")) || (data42 === "PCMA")) || (data42 === "G729")) || (data42 === "VP8")) || (data42 === "H264"))){
const err87 = {instancePath:instancePath+"/params/codecs/" + i4,schemaPath:"#/properties/params/anyOf/1/properties/codecs/anyOf/0/items/enum",keyword:"enum",params:{allowedValues: schema11.properties.params.anyOf[1].properties.codecs.anyOf[0].items.enum}};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
}
else {
const err88 = {instancePath:instancePath+"/params/codecs",schemaPath:"#/properties/params/anyOf/1/properties/codecs/anyOf/0/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
var _valid5 = _errs110 === errors;
valid21 = valid21 || _valid5;
if(!valid21){
const _errs114 = errors;
if(typeof data41 !== "string"){
const err89 = {instancePath:instancePath+"/params/codecs",schemaPath:"#/properties/params/anyOf/1/properties/codecs/anyOf/1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
var _valid5 = _errs114 === errors;
valid21 = valid21 || _valid5;
}
if(!valid21){
const err90 = {instancePath:instancePath+"/params/codecs",schemaPath:"#/properties/params/anyOf/1/properties/codecs/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
else {
errors = _errs109;
if(vErrors !== null){
if(_errs109){
vErrors.length = _errs109;
}
else {
vErrors = null;
}
}
}
}
if(data1.timeout !== undefined){
let data43 = data1.timeout;
if(!((typeof data43 == "number") && (!(data43 % 1) && !isNaN(data43)))){
const err91 = {instancePath:instancePath+"/params/timeout",schemaPath:"#/properties/params/anyOf/1/properties/timeout/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
if(typeof data43 == "number"){
if(data43 > 600 || isNaN(data43)){
const err92 = {instancePath:instancePath+"/params/timeout",schemaPath:"#/properties/params/anyOf/1/properties/timeout/maximum",keyword:"maximum",params:{comparison: "<=", limit: 600}};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
if(data43 < 1 || isNaN(data43)){
const err93 = {instancePath:instancePath+"/params/timeout",schemaPath:"#/properties/params/anyOf/1/properties/timeout/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
}
if(data1.max_price_per_minute !== undefined){
let data44 = data1.max_price_per_minute;
if(typeof data44 == "number"){
if(data44 < 0 || isNaN(data44)){
const err94 = {instancePath:instancePath+"/params/max_price_per_minute",schemaPath:"#/properties/params/anyOf/1/properties/max_price_per_minute/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
else {
const err95 = {instancePath:instancePath+"/params/max_price_per_minute",schemaPath:"#/properties/params/anyOf/1/properties/max_price_per_minute/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
if(data1.send_digits !== undefined){
let data45 = data1.send_digits;
if(typeof data45 === "string"){
if(!pattern1.test(data45)){
const err96 = {instancePath:instancePath+"/params/send_digits",schemaPath:"#/properties/params/anyOf/1/properties/send_digits/pattern",keyword:"pattern",params:{pattern: "^[0-9A-Da-d*#wW,]*$"}};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
else {
const err97 = {instancePath:instancePath+"/params/send_digits",schemaPath:"#/properties/params/anyOf/1/properties/send_digits/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
if(data1.region !== undefined){
let data46 = data1.region;
const _errs123 = errors;
let valid24 = false;
const _errs124 = errors;
if(typeof data46 !== "string"){
const err98 = {instancePath:instancePath+"/params/region",schemaPath:"#/properties/params/anyOf/1/properties/region/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
var _valid6 = _errs124 === errors;
valid24 = valid24 || _valid6;
if(!valid24){
const _errs126 = errors;
if(Array.isArray(data46)){
const len5 = data46.length;
for(let i5=0; i5<len5; i5++){
if(typeof data46[i5] !== "string"){
const err99 = {instancePath:instancePath+"/params/region/" + i5,schemaPath:"#/properties/params/anyOf/1/properties/region/anyOf/1/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
}
else {
const err100 = {instancePath:instancePath+"/params/region",schemaPath:"#/properties/params/anyOf/1/properties/region/anyOf/1/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
var _valid6 = _errs126 === errors;
valid24 = valid24 || _valid6;
}
if(!valid24){
const err101 = {instancePath:instancePath+"/params/region",schemaPath:"#/properties/params/anyOf/1/properties/region/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
else {
errors = _errs123;
if(vErrors !== null){
if(_errs123){
vErrors.length = _errs123;
}
else {
vErrors = null;
}
}
}
}
if(data1.custom_variables !== undefined){
let data48 = data1.custom_variables;
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
if(Object.keys(data48).length > 20){
const err102 = {instancePath:instancePath+"/params/custom_variables",schemaPath:"#/properties/params/anyOf/1/properties/custom_variables/maxProperties",keyword:"maxProperties",params:{limit: 20}};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
for(const key5 in data48){
const _errs132 = errors;
if(typeof key5 === "string"){
if(!pattern2.test(key5)){
const err103 = {instancePath:instancePath+"/params/custom_variables",schemaPath:"#/properties/params/anyOf/1/properties/custom_variables/propertyNames/pattern",keyword:"pattern",params:{pattern: "^(?![sS][iI][gG][nN][aA][lL][wW][iI][rR][eE]_|[sS][wW]_|[rR][tT][cC]_|[iI][nN][tT][eE][rR][nN][aA][lL]_)[A-Za-z_][A-Za-z0-9_]*$"},propertyName:key5};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
var valid27 = _errs132 === errors;
if(!valid27){
const err104 = {instancePath:instancePath+"/params/custom_variables",schemaPath:"#/properties/params/anyOf/1/properties/custom_variables/propertyNames",keyword:"propertyNames",params:{propertyName: key5}};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
for(const key6 in data48){
let data49 = data48[key6];
if(typeof data49 === "string"){
if(data49.length > 1024){
const err105 = {instancePath:instancePath+"/params/custom_variables/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/params/anyOf/1/properties/custom_variables/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
if(data49.length < 1){
const err106 = {instancePath:instancePath+"/params/custom_variables/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/params/anyOf/1/properties/custom_variables/additionalProperties/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
else {
const err107 = {instancePath:instancePath+"/params/custom_variables/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/params/anyOf/1/properties/custom_variables/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
}
else {
const err108 = {instancePath:instancePath+"/params/custom_variables",schemaPath:"#/properties/params/anyOf/1/properties/custom_variables/type",keyword:"type",params:{type: "object"}};
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
const err109 = {instancePath:instancePath+"/params",schemaPath:"#/properties/params/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
var _valid0 = _errs69 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
const err110 = {instancePath:instancePath+"/params",schemaPath:"#/properties/params/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
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
}
else {
const err111 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

export const calling_dial_result = validate11;
const schema12 = {"anyOf":[{"type":"object","required":["id","from","to","direction","source","url","charge","created_at","charge_details","status","duration","duration_ms","billing_ms","type","parent_id"],"properties":{"id":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"from":{"type":"string"},"to":{"type":"string"},"direction":{"type":"string"},"source":{"type":"string"},"url":{"anyOf":[{"type":"string"},{"type":"null"}]},"charge":{"type":"number"},"created_at":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"},"charge_details":{"type":"array","items":{"type":"object","required":["description","charge"],"properties":{"description":{"type":"string"},"charge":{"type":"number"}}}},"status":{"anyOf":[{"type":"string"},{"type":"null"}]},"duration":{"anyOf":[{"type":"integer"},{"type":"null"}]},"duration_ms":{"anyOf":[{"type":"integer"},{"type":"null"}]},"billing_ms":{"anyOf":[{"type":"integer"},{"type":"null"}]},"type":{"type":"string","enum":["relay_pstn_call","relay_sip_call","relay_webrtc_call"]},"parent_id":{"anyOf":[{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},{"type":"null"}]}}},{"type":"object","required":["id","from","to","direction","source","url","charge","created_at","charge_details","status","type"],"properties":{"id":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"from":{"type":"string"},"to":{"type":"string"},"direction":{"type":"string"},"source":{"type":"string"},"url":{"anyOf":[{"type":"string"},{"type":"null"}]},"charge":{"type":"number"},"created_at":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"},"charge_details":{"type":"array","items":{"type":"object","required":["description","charge"],"properties":{"description":{"type":"string"},"charge":{"type":"number"}}}},"status":{"type":"null"},"type":{"type":"string","const":"fabric_subscriber_device_leg"}}}],"$id":"schema:calling_dial_result"};
const pattern6 = new RegExp("^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$", "u");
const pattern7 = new RegExp("^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$", "u");

function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:calling_dial_result" */;
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
if(data.direction === undefined){
const err3 = {instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty: "direction"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.source === undefined){
const err4 = {instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty: "source"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.url === undefined){
const err5 = {instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty: "url"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.charge === undefined){
const err6 = {instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty: "charge"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.created_at === undefined){
const err7 = {instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty: "created_at"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.charge_details === undefined){
const err8 = {instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty: "charge_details"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.status === undefined){
const err9 = {instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty: "status"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.duration === undefined){
const err10 = {instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty: "duration"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.duration_ms === undefined){
const err11 = {instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty: "duration_ms"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.billing_ms === undefined){
const err12 = {instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty: "billing_ms"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data.type === undefined){
const err13 = {instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty: "type"}};
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
if(!pattern6.test(data0)){
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
if(data.direction !== undefined){
if(typeof data.direction !== "string"){
const err19 = {instancePath:instancePath+"/direction",schemaPath:"#/anyOf/0/properties/direction/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.source !== undefined){
if(typeof data.source !== "string"){
const err20 = {instancePath:instancePath+"/source",schemaPath:"#/anyOf/0/properties/source/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.url !== undefined){
let data5 = data.url;
const _errs14 = errors;
let valid2 = false;
const _errs15 = errors;
if(typeof data5 !== "string"){
const err21 = {instancePath:instancePath+"/url",schemaPath:"#/anyOf/0/properties/url/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
var _valid1 = _errs15 === errors;
valid2 = valid2 || _valid1;
if(!valid2){
const _errs17 = errors;
if(data5 !== null){
const err22 = {instancePath:instancePath+"/url",schemaPath:"#/anyOf/0/properties/url/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
var _valid1 = _errs17 === errors;
valid2 = valid2 || _valid1;
}
if(!valid2){
const err23 = {instancePath:instancePath+"/url",schemaPath:"#/anyOf/0/properties/url/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
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
if(data.charge !== undefined){
if(!(typeof data.charge == "number")){
const err24 = {instancePath:instancePath+"/charge",schemaPath:"#/anyOf/0/properties/charge/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.created_at !== undefined){
let data7 = data.created_at;
if(typeof data7 === "string"){
if(!pattern7.test(data7)){
const err25 = {instancePath:instancePath+"/created_at",schemaPath:"#/anyOf/0/properties/created_at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"}};
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
const err26 = {instancePath:instancePath+"/created_at",schemaPath:"#/anyOf/0/properties/created_at/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.charge_details !== undefined){
let data8 = data.charge_details;
if(Array.isArray(data8)){
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
let data9 = data8[i0];
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.description === undefined){
const err27 = {instancePath:instancePath+"/charge_details/" + i0,schemaPath:"#/anyOf/0/properties/charge_details/items/required",keyword:"required",params:{missingProperty: "description"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data9.charge === undefined){
const err28 = {instancePath:instancePath+"/charge_details/" + i0,schemaPath:"#/anyOf/0/properties/charge_details/items/required",keyword:"required",params:{missingProperty: "charge"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(data9.description !== undefined){
if(typeof data9.description !== "string"){
const err29 = {instancePath:instancePath+"/charge_details/" + i0+"/description",schemaPath:"#/anyOf/0/properties/charge_details/items/properties/description/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data9.charge !== undefined){
if(!(typeof data9.charge == "number")){
const err30 = {instancePath:instancePath+"/charge_details/" + i0+"/charge",schemaPath:"#/anyOf/0/properties/charge_details/items/properties/charge/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
else {
const err31 = {instancePath:instancePath+"/charge_details/" + i0,schemaPath:"#/anyOf/0/properties/charge_details/items/type",keyword:"type",params:{type: "object"}};
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
const err32 = {instancePath:instancePath+"/charge_details",schemaPath:"#/anyOf/0/properties/charge_details/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.status !== undefined){
let data12 = data.status;
const _errs32 = errors;
let valid6 = false;
const _errs33 = errors;
if(typeof data12 !== "string"){
const err33 = {instancePath:instancePath+"/status",schemaPath:"#/anyOf/0/properties/status/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
var _valid2 = _errs33 === errors;
valid6 = valid6 || _valid2;
if(!valid6){
const _errs35 = errors;
if(data12 !== null){
const err34 = {instancePath:instancePath+"/status",schemaPath:"#/anyOf/0/properties/status/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
var _valid2 = _errs35 === errors;
valid6 = valid6 || _valid2;
}
if(!valid6){
const err35 = {instancePath:instancePath+"/status",schemaPath:"#/anyOf/0/properties/status/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
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
if(data.duration !== undefined){
let data13 = data.duration;
const _errs38 = errors;
let valid7 = false;
const _errs39 = errors;
if(!((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13)))){
const err36 = {instancePath:instancePath+"/duration",schemaPath:"#/anyOf/0/properties/duration/anyOf/0/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
var _valid3 = _errs39 === errors;
valid7 = valid7 || _valid3;
if(!valid7){
const _errs41 = errors;
if(data13 !== null){
const err37 = {instancePath:instancePath+"/duration",schemaPath:"#/anyOf/0/properties/duration/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
var _valid3 = _errs41 === errors;
valid7 = valid7 || _valid3;
}
if(!valid7){
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
if(data.duration_ms !== undefined){
let data14 = data.duration_ms;
const _errs44 = errors;
let valid8 = false;
const _errs45 = errors;
if(!((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14)))){
const err39 = {instancePath:instancePath+"/duration_ms",schemaPath:"#/anyOf/0/properties/duration_ms/anyOf/0/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
var _valid4 = _errs45 === errors;
valid8 = valid8 || _valid4;
if(!valid8){
const _errs47 = errors;
if(data14 !== null){
const err40 = {instancePath:instancePath+"/duration_ms",schemaPath:"#/anyOf/0/properties/duration_ms/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
var _valid4 = _errs47 === errors;
valid8 = valid8 || _valid4;
}
if(!valid8){
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
if(data.billing_ms !== undefined){
let data15 = data.billing_ms;
const _errs50 = errors;
let valid9 = false;
const _errs51 = errors;
if(!((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15)))){
const err42 = {instancePath:instancePath+"/billing_ms",schemaPath:"#/anyOf/0/properties/billing_ms/anyOf/0/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
var _valid5 = _errs51 === errors;
valid9 = valid9 || _valid5;
if(!valid9){
const _errs53 = errors;
if(data15 !== null){
const err43 = {instancePath:instancePath+"/billing_ms",schemaPath:"#/anyOf/0/properties/billing_ms/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
var _valid5 = _errs53 === errors;
valid9 = valid9 || _valid5;
}
if(!valid9){
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
if(data.type !== undefined){
let data16 = data.type;
if(typeof data16 !== "string"){
const err45 = {instancePath:instancePath+"/type",schemaPath:"#/anyOf/0/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(!(((data16 === "relay_pstn_call") || (data16 === "relay_sip_call")) || (data16 === "relay_webrtc_call"))){
const err46 = {instancePath:instancePath+"/type",schemaPath:"#/anyOf/0/properties/type/enum",keyword:"enum",params:{allowedValues: schema12.anyOf[0].properties.type.enum}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data.parent_id !== undefined){
let data17 = data.parent_id;
const _errs58 = errors;
let valid10 = false;
const _errs59 = errors;
if(typeof data17 === "string"){
if(!pattern6.test(data17)){
const err47 = {instancePath:instancePath+"/parent_id",schemaPath:"#/anyOf/0/properties/parent_id/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
else {
const err48 = {instancePath:instancePath+"/parent_id",schemaPath:"#/anyOf/0/properties/parent_id/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
var _valid6 = _errs59 === errors;
valid10 = valid10 || _valid6;
if(!valid10){
const _errs61 = errors;
if(data17 !== null){
const err49 = {instancePath:instancePath+"/parent_id",schemaPath:"#/anyOf/0/properties/parent_id/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
var _valid6 = _errs61 === errors;
valid10 = valid10 || _valid6;
}
if(!valid10){
const err50 = {instancePath:instancePath+"/parent_id",schemaPath:"#/anyOf/0/properties/parent_id/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
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
const err51 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs63 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err52 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(data.from === undefined){
const err53 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: "from"}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if(data.to === undefined){
const err54 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: "to"}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if(data.direction === undefined){
const err55 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: "direction"}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if(data.source === undefined){
const err56 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: "source"}};
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
if(data.charge === undefined){
const err58 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: "charge"}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if(data.created_at === undefined){
const err59 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: "created_at"}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if(data.charge_details === undefined){
const err60 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: "charge_details"}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if(data.status === undefined){
const err61 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: "status"}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if(data.type === undefined){
const err62 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
if(data.id !== undefined){
let data18 = data.id;
if(typeof data18 === "string"){
if(!pattern6.test(data18)){
const err63 = {instancePath:instancePath+"/id",schemaPath:"#/anyOf/1/properties/id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
else {
const err64 = {instancePath:instancePath+"/id",schemaPath:"#/anyOf/1/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data.from !== undefined){
if(typeof data.from !== "string"){
const err65 = {instancePath:instancePath+"/from",schemaPath:"#/anyOf/1/properties/from/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data.to !== undefined){
if(typeof data.to !== "string"){
const err66 = {instancePath:instancePath+"/to",schemaPath:"#/anyOf/1/properties/to/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data.direction !== undefined){
if(typeof data.direction !== "string"){
const err67 = {instancePath:instancePath+"/direction",schemaPath:"#/anyOf/1/properties/direction/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data.source !== undefined){
if(typeof data.source !== "string"){
const err68 = {instancePath:instancePath+"/source",schemaPath:"#/anyOf/1/properties/source/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data.url !== undefined){
let data23 = data.url;
const _errs76 = errors;
let valid12 = false;
const _errs77 = errors;
if(typeof data23 !== "string"){
const err69 = {instancePath:instancePath+"/url",schemaPath:"#/anyOf/1/properties/url/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
var _valid7 = _errs77 === errors;
valid12 = valid12 || _valid7;
if(!valid12){
const _errs79 = errors;
if(data23 !== null){
const err70 = {instancePath:instancePath+"/url",schemaPath:"#/anyOf/1/properties/url/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
var _valid7 = _errs79 === errors;
valid12 = valid12 || _valid7;
}
if(!valid12){
const err71 = {instancePath:instancePath+"/url",schemaPath:"#/anyOf/1/properties/url/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
else {
errors = _errs76;
if(vErrors !== null){
if(_errs76){
vErrors.length = _errs76;
}
else {
vErrors = null;
}
}
}
}
if(data.charge !== undefined){
if(!(typeof data.charge == "number")){
const err72 = {instancePath:instancePath+"/charge",schemaPath:"#/anyOf/1/properties/charge/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data.created_at !== undefined){
let data25 = data.created_at;
if(typeof data25 === "string"){
if(!pattern7.test(data25)){
const err73 = {instancePath:instancePath+"/created_at",schemaPath:"#/anyOf/1/properties/created_at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"}};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
else {
const err74 = {instancePath:instancePath+"/created_at",schemaPath:"#/anyOf/1/properties/created_at/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data.charge_details !== undefined){
let data26 = data.charge_details;
if(Array.isArray(data26)){
const len1 = data26.length;
for(let i1=0; i1<len1; i1++){
let data27 = data26[i1];
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
if(data27.description === undefined){
const err75 = {instancePath:instancePath+"/charge_details/" + i1,schemaPath:"#/anyOf/1/properties/charge_details/items/required",keyword:"required",params:{missingProperty: "description"}};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
if(data27.charge === undefined){
const err76 = {instancePath:instancePath+"/charge_details/" + i1,schemaPath:"#/anyOf/1/properties/charge_details/items/required",keyword:"required",params:{missingProperty: "charge"}};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
if(data27.description !== undefined){
if(typeof data27.description !== "string"){
const err77 = {instancePath:instancePath+"/charge_details/" + i1+"/description",schemaPath:"#/anyOf/1/properties/charge_details/items/properties/description/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data27.charge !== undefined){
if(!(typeof data27.charge == "number")){
const err78 = {instancePath:instancePath+"/charge_details/" + i1+"/charge",schemaPath:"#/anyOf/1/properties/charge_details/items/properties/charge/type",keyword:"type",params:{type: "number"}};
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
const err79 = {instancePath:instancePath+"/charge_details/" + i1,schemaPath:"#/anyOf/1/properties/charge_details/items/type",keyword:"type",params:{type: "object"}};
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
const err80 = {instancePath:instancePath+"/charge_details",schemaPath:"#/anyOf/1/properties/charge_details/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(data.status !== undefined){
if(data.status !== null){
const err81 = {instancePath:instancePath+"/status",schemaPath:"#/anyOf/1/properties/status/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data.type !== undefined){
let data31 = data.type;
if(typeof data31 !== "string"){
const err82 = {instancePath:instancePath+"/type",schemaPath:"#/anyOf/1/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
if("fabric_subscriber_device_leg" !== data31){
const err83 = {instancePath:instancePath+"/type",schemaPath:"#/anyOf/1/properties/type/const",keyword:"const",params:{allowedValue: "fabric_subscriber_device_leg"}};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
}
else {
const err84 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
var _valid0 = _errs63 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
const err85 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
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
validate11.errors = vErrors;
return errors === 0;
}

export const calling_update_body = validate12;
const schema13 = {"type":"object","required":["command","params"],"properties":{"command":{"type":"string","const":"update"},"params":{"anyOf":[{"type":"object","required":["id","url"],"properties":{"id":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"url":{"type":"string","minLength":1},"fallback_url":{"type":"string"},"status":{"type":"string","enum":["canceled","completed"]},"status_url":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"}},"additionalProperties":false},{"type":"object","required":["id","swml"],"properties":{"id":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"swml":{"type":"object","required":["sections"],"properties":{"version":{"type":"string"},"sections":{"type":"object","required":["main"],"properties":{"main":{}}}}},"fallback_url":{"type":"string"},"status":{"type":"string","enum":["canceled","completed"]},"status_url":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"}},"additionalProperties":false}]}},"additionalProperties":false,"$id":"schema:calling_update_body"};

function validate12(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:calling_update_body" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.command === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "command"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.params === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "params"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "command") || (key0 === "params"))){
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
if(data.command !== undefined){
let data0 = data.command;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/command",schemaPath:"#/properties/command/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if("update" !== data0){
const err4 = {instancePath:instancePath+"/command",schemaPath:"#/properties/command/const",keyword:"const",params:{allowedValue: "update"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.params !== undefined){
let data1 = data.params;
const _errs5 = errors;
let valid1 = false;
const _errs6 = errors;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.id === undefined){
const err5 = {instancePath:instancePath+"/params",schemaPath:"#/properties/params/anyOf/0/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data1.url === undefined){
const err6 = {instancePath:instancePath+"/params",schemaPath:"#/properties/params/anyOf/0/required",keyword:"required",params:{missingProperty: "url"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const key1 in data1){
if(!(((((key1 === "id") || (key1 === "url")) || (key1 === "fallback_url")) || (key1 === "status")) || (key1 === "status_url"))){
const err7 = {instancePath:instancePath+"/params",schemaPath:"#/properties/params/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data1.id !== undefined){
let data2 = data1.id;
if(typeof data2 === "string"){
if(!pattern6.test(data2)){
const err8 = {instancePath:instancePath+"/params/id",schemaPath:"#/properties/params/anyOf/0/properties/id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
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
const err9 = {instancePath:instancePath+"/params/id",schemaPath:"#/properties/params/anyOf/0/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data1.url !== undefined){
let data3 = data1.url;
if(typeof data3 === "string"){
if(data3.length < 1){
const err10 = {instancePath:instancePath+"/params/url",schemaPath:"#/properties/params/anyOf/0/properties/url/minLength",keyword:"minLength",params:{limit: 1}};
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
const err11 = {instancePath:instancePath+"/params/url",schemaPath:"#/properties/params/anyOf/0/properties/url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data1.fallback_url !== undefined){
if(typeof data1.fallback_url !== "string"){
const err12 = {instancePath:instancePath+"/params/fallback_url",schemaPath:"#/properties/params/anyOf/0/properties/fallback_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data1.status !== undefined){
let data5 = data1.status;
if(typeof data5 !== "string"){
const err13 = {instancePath:instancePath+"/params/status",schemaPath:"#/properties/params/anyOf/0/properties/status/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!((data5 === "canceled") || (data5 === "completed"))){
const err14 = {instancePath:instancePath+"/params/status",schemaPath:"#/properties/params/anyOf/0/properties/status/enum",keyword:"enum",params:{allowedValues: schema13.properties.params.anyOf[0].properties.status.enum}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data1.status_url !== undefined){
let data6 = data1.status_url;
if(typeof data6 === "string"){
if(!pattern0.test(data6)){
const err15 = {instancePath:instancePath+"/params/status_url",schemaPath:"#/properties/params/anyOf/0/properties/status_url/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"}};
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
const err16 = {instancePath:instancePath+"/params/status_url",schemaPath:"#/properties/params/anyOf/0/properties/status_url/type",keyword:"type",params:{type: "string"}};
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
const err17 = {instancePath:instancePath+"/params",schemaPath:"#/properties/params/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
var _valid0 = _errs6 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs19 = errors;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.id === undefined){
const err18 = {instancePath:instancePath+"/params",schemaPath:"#/properties/params/anyOf/1/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data1.swml === undefined){
const err19 = {instancePath:instancePath+"/params",schemaPath:"#/properties/params/anyOf/1/required",keyword:"required",params:{missingProperty: "swml"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
for(const key2 in data1){
if(!(((((key2 === "id") || (key2 === "swml")) || (key2 === "fallback_url")) || (key2 === "status")) || (key2 === "status_url"))){
const err20 = {instancePath:instancePath+"/params",schemaPath:"#/properties/params/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data1.id !== undefined){
let data7 = data1.id;
if(typeof data7 === "string"){
if(!pattern6.test(data7)){
const err21 = {instancePath:instancePath+"/params/id",schemaPath:"#/properties/params/anyOf/1/properties/id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/params/id",schemaPath:"#/properties/params/anyOf/1/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data1.swml !== undefined){
let data8 = data1.swml;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.sections === undefined){
const err23 = {instancePath:instancePath+"/params/swml",schemaPath:"#/properties/params/anyOf/1/properties/swml/required",keyword:"required",params:{missingProperty: "sections"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data8.version !== undefined){
if(typeof data8.version !== "string"){
const err24 = {instancePath:instancePath+"/params/swml/version",schemaPath:"#/properties/params/anyOf/1/properties/swml/properties/version/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data8.sections !== undefined){
let data10 = data8.sections;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.main === undefined){
const err25 = {instancePath:instancePath+"/params/swml/sections",schemaPath:"#/properties/params/anyOf/1/properties/swml/properties/sections/required",keyword:"required",params:{missingProperty: "main"}};
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
const err26 = {instancePath:instancePath+"/params/swml/sections",schemaPath:"#/properties/params/anyOf/1/properties/swml/properties/sections/type",keyword:"type",params:{type: "object"}};
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
const err27 = {instancePath:instancePath+"/params/swml",schemaPath:"#/properties/params/anyOf/1/properties/swml/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data1.fallback_url !== undefined){
if(typeof data1.fallback_url !== "string"){
const err28 = {instancePath:instancePath+"/params/fallback_url",schemaPath:"#/properties/params/anyOf/1/properties/fallback_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data1.status !== undefined){
let data12 = data1.status;
if(typeof data12 !== "string"){
const err29 = {instancePath:instancePath+"/params/status",schemaPath:"#/properties/params/anyOf/1/properties/status/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(!((data12 === "canceled") || (data12 === "completed"))){
const err30 = {instancePath:instancePath+"/params/status",schemaPath:"#/properties/params/anyOf/1/properties/status/enum",keyword:"enum",params:{allowedValues: schema13.properties.params.anyOf[1].properties.status.enum}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data1.status_url !== undefined){
let data13 = data1.status_url;
if(typeof data13 === "string"){
if(!pattern0.test(data13)){
const err31 = {instancePath:instancePath+"/params/status_url",schemaPath:"#/properties/params/anyOf/1/properties/status_url/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"}};
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
const err32 = {instancePath:instancePath+"/params/status_url",schemaPath:"#/properties/params/anyOf/1/properties/status_url/type",keyword:"type",params:{type: "string"}};
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
const err33 = {instancePath:instancePath+"/params",schemaPath:"#/properties/params/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
var _valid0 = _errs19 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
const err34 = {instancePath:instancePath+"/params",schemaPath:"#/properties/params/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
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
}
else {
const err35 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
validate12.errors = vErrors;
return errors === 0;
}

export const calling_end_body = validate13;
const schema14 = {"type":"object","required":["id","command","params"],"properties":{"id":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"command":{"type":"string","const":"calling.end"},"params":{"type":"object","properties":{"reason":{"type":"string","enum":["hangup","cancel","busy","noAnswer","decline","error"]}},"additionalProperties":false}},"additionalProperties":false,"$id":"schema:calling_end_body"};

function validate13(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:calling_end_body" */;
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
if(data.command === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "command"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.params === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "params"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "id") || (key0 === "command")) || (key0 === "params"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern6.test(data0)){
const err4 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.command !== undefined){
let data1 = data.command;
if(typeof data1 !== "string"){
const err6 = {instancePath:instancePath+"/command",schemaPath:"#/properties/command/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if("calling.end" !== data1){
const err7 = {instancePath:instancePath+"/command",schemaPath:"#/properties/command/const",keyword:"const",params:{allowedValue: "calling.end"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.params !== undefined){
let data2 = data.params;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 in data2){
if(!(key1 === "reason")){
const err8 = {instancePath:instancePath+"/params",schemaPath:"#/properties/params/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data2.reason !== undefined){
let data3 = data2.reason;
if(typeof data3 !== "string"){
const err9 = {instancePath:instancePath+"/params/reason",schemaPath:"#/properties/params/properties/reason/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!((((((data3 === "hangup") || (data3 === "cancel")) || (data3 === "busy")) || (data3 === "noAnswer")) || (data3 === "decline")) || (data3 === "error"))){
const err10 = {instancePath:instancePath+"/params/reason",schemaPath:"#/properties/params/properties/reason/enum",keyword:"enum",params:{allowedValues: schema14.properties.params.properties.reason.enum}};
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
const err11 = {instancePath:instancePath+"/params",schemaPath:"#/properties/params/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate13.errors = vErrors;
return errors === 0;
}

calling_dial_body.known = {"#":["command","params"],"#/properties/params/anyOf/0":["from","url","to","username","password","to_script","caller_id","fallback_url","status_url","status_events","url_method","codecs","timeout","max_price_per_minute","send_digits","region","custom_variables"],"#/properties/params/anyOf/1":["from","swml","to","username","password","to_script","caller_id","fallback_url","status_url","status_events","url_method","codecs","timeout","max_price_per_minute","send_digits","region","custom_variables"]};
calling_update_body.known = {"#":["command","params"],"#/properties/params/anyOf/0":["id","url","fallback_url","status","status_url"],"#/properties/params/anyOf/1":["id","swml","fallback_url","status","status_url"]};
calling_end_body.known = {"#":["id","command","params"],"#/properties/params":["reason"]};
